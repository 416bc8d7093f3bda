/** What the linter asks of every file; the shape of the house itself is checked by scripts/tidy.test.ts. */

import { existsSync } from "node:fs";
import tseslint from "typescript-eslint";

const pure = [
  "kernel",
  "law",
  "ledger",
  "scoring",
  "negotiation",
  "pacing",
  "formats",
  "contract",
  "accounts",
  "treatment",
  "dialogue",
].map((folder) => `${folder}/**/*.ts`);

const tests = ["**/*.test.{ts,tsx}", "**/*.spec.ts", "stories/**/*.ts"];

const noLeftovers = ["only", "skip", "todo"].map((word) => ({
  selector: `CallExpression[callee.property.name='${word}'][callee.object.name=/^(test|it|describe)$/]`,
  message: `A test with .${word} is no proof: finish it or leave it out.`,
}));

/** Under `i` a letter class costs V8 some milliseconds to compile: `pattern` of dialogue/words spells both out. */
const costly = {
  selector: String.raw`Literal[regex.flags=/i/][regex.pattern=/\\p\{(L|M|N|Nd)\}/]`,
  message: "Make it by `pattern` or `phrases`: a letter class under `i` is slow to compile.",
};

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/generated/",
      "coverage/",
      "test-results/",
      ".forbear/",
    ],
  },
  {
    files: ["**/*.{ts,tsx,mjs}"],
    linterOptions: { noInlineConfig: true },
    languageOptions: { ecmaVersion: 2023, sourceType: "module" },
    rules: {
      "max-lines": ["warn", { max: 400 }],
      "max-lines-per-function": ["error", { max: 70 }],
      "no-restricted-syntax": ["error", ...noLeftovers],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["dialogue/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", ...noLeftovers, costly] },
  },
  { files: ["**/*.mjs"], rules: { "no-unused-vars": "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./apps/web/tsconfig.json"].filter((file) =>
          existsSync(new URL(file, import.meta.url)),
        ),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // `default: return never(kind)` is exhaustive: the compiler then sees what was forgotten.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // An in-process default answers at once behind a port that promises.
      "@typescript-eslint/require-await": "off",
      // A key typed by what it opens reads better than a cast at every caller.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Half the time of a run, for what we do not have (enums) or what editors show (deprecation).
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  { files: pure, ignores: tests, rules: { "no-console": "error" } },
  {
    files: tests,
    rules: {
      "max-lines-per-function": "off",
      // The rows of a table written as text (test.each`...`) have no types of their own.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
