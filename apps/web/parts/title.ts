/** The title of the tab: the page, then the product. */

import { useEffect } from "react";

export function useTitle(page: string): void {
  useEffect(() => {
    document.title = page === "" ? "Forbear" : `${page} - Forbear`;
  }, [page]);
}
