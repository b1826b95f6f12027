// Fields that hold data and nobody's words: searches, sign-ins, cards, codes, numbers, and names of people to be picked.

const TEXT_TYPES = new Set(['', 'text']);

/** What a browser may fill in for somebody was not written for others. */
const FILLED_IN = /^(?!off$|on$|nope$|new-post$).+/i;

/** Names that developers give such fields, in English whatever the page's language. */
const NAMED =
  /search|query|typeahead|(^|[^a-z])(q|otp|pin|cvv|cvc|iban)([^a-z]|$)|passw|captcha|e-?mail|phone|card|payment|coupon|voucher|postcode|zip|address|location|username|first.?name|last.?name|verif|security.?code|amount/i;

/** Hints only: the commonest words for a search in some languages. */
const SEARCH =
  /\b(search|chwilio|suche?n?|buscar|pesquisar|rechercher?|cerca|zoeken|szukaj|sök|hledat|haku|ara|iskanje|išči)\b|поиск|пошук|بحث|חיפוש|検索|搜索|검색/iu;

const SECRET =
  'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"], [autocomplete~="current-password"]';

/** Whether it is sure enough that what is written here is for a machine. A doubt counts as somebody's words. */
export function isDataField(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement && !TEXT_TYPES.has(field.getAttribute('type')?.toLowerCase() ?? '')) return true;
  return isClosed(field) || isPicker(field) || isNamedSo(field) || field.closest('form')?.querySelector(SECRET) != null;
}

/** Nothing can be written in it. */
function isClosed(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.readOnly || field.disabled;
  return field.ariaReadOnly === 'true' || field.ariaDisabled === 'true';
}

/** It searches, or picks from a list. Boxes for words have a list too, of people to mention, but no role of their own for it. */
function isPicker(field: HTMLElement): boolean {
  if (field.closest('[role="search"], search') || field.matches('[role="searchbox"], [role="spinbutton"]')) return true;
  if (!field.matches('[role="combobox"], [aria-autocomplete="list"], [aria-autocomplete="both"]')) return false;
  return field.ariaMultiLine !== 'true' && !(field instanceof HTMLTextAreaElement) && !field.isContentEditable;
}

function isNamedSo(field: HTMLElement): boolean {
  const of = (name: string): string => field.getAttribute(name) ?? '';
  if (/^(numeric|decimal|tel|email|url|search|none)$/i.test(of('inputmode')) || /^(search)$/i.test(of('enterkeyhint')))
    return true;
  const filled = of('autocomplete');
  if (filled !== '' && FILLED_IN.test(filled)) return true;
  return (
    NAMED.test(`${of('name')} ${of('id')}`) || SEARCH.test(`${of('aria-label')} ${of('placeholder')} ${of('aria-placeholder')}`)
  );
}
