/** Types that plain text or numbers cannot pass for. The cast lives in each parser alone. */

declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
