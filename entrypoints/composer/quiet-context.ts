// The lifetime of the content script, standing in for WXT's own context, which announces itself to the page and obeys it.

/** Used with `new`; ends only with the page. That the extension has gone is noticed by the composers' lines. */
export const ContentScriptContext = function quietContext(): AbortController {
  return new AbortController();
};
