// Fields that hold data and nobody's words: searches, sign-ins, cards, codes, numbers, and names of people to be picked.

/** What a browser would fill in for somebody was not written for others. */
const FILLED_IN =
  /^(cc-.+|(new|current)-password|one-time-code|username|e?mail|tel.*|(given|family|additional)?-?name|nickname|bday.*|sex|street-address|address-.+|postal-code|country.*|transaction-.+|organization.*|impp|url)$/i;

/** Parts of the names that developers give such fields, in English whatever the page's language. */
const NAMED = new Set(
  'search query typeahead q otp pin cvv cvc iban password passcode captcha recaptcha email phone telephone tel card cardnumber payment coupon voucher postcode zipcode zip address username firstname lastname verification securitycode amount recipient recipients to'.split(
    ' ',
  ),
);

/** Hints only: how a search, and what is asked for in figures, is called in some languages. */
const CALLED = [
  /\b(search|chwilio|suchen?|buscar|busca|pesquisar|rechercher?|cerca|zoeken|szukaj|sök|søg|søk|hledat|haku|iskanje|išči)\b/iu,
  /поиск|пошук|بحث|חיפוש|検索|搜索|搜尋|검색/u,
  /\b(e-?mail address|phone number|(security|verification|confirmation|login) code|password|card number|cyfrinair|passwort|contraseña|senha|mot de passe)\b/iu,
];

/** Whatever is longer than this may be words. */
const LONGEST_CODE = 20;

const SECRET =
  'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"], input[autocomplete~="current-password"]';

/** Whether it is sure enough that what is written here is for a machine. A doubt counts as somebody's words. */
export function isDataField(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement && !/^(|text)$/i.test(field.getAttribute('type') ?? '')) return true;
  return isClosed(field) || isPicker(field) || isForMachine(field) || isBesideSecret(field);
}

/** Nothing can be written in it. */
function isClosed(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.readOnly || field.disabled;
  return field.ariaReadOnly === 'true' || field.ariaDisabled === 'true';
}

/** It searches, or picks from a list. Boxes for words may open a list too, of people to mention, but they are not made for it. */
function isPicker(field: HTMLElement): boolean {
  if (field.closest('[role="search"], search') || field.matches('[role="searchbox"], [role="spinbutton"]')) return true;
  if (field.ariaMultiLine === 'true') return false;
  if (field.matches('[role="combobox"]')) return true;
  return field.matches('[aria-autocomplete="list"], [aria-autocomplete="both"]') && opensListOf(field);
}

function opensListOf(field: HTMLElement): boolean {
  if (field.ariaHasPopup === 'listbox') return true;
  const ids = `${field.getAttribute('aria-controls') ?? ''} ${field.getAttribute('aria-owns') ?? ''}`.split(' ').filter(Boolean);
  const root = field.getRootNode() as Document | ShadowRoot;
  return ids.some((id) => root.getElementById(id)?.role === 'listbox');
}

function isForMachine(field: HTMLElement): boolean {
  const of = (name: string): string => field.getAttribute(name) ?? '';
  if (/^(numeric|decimal|tel|email|url|search|none)$/i.test(of('inputmode')) || of('enterkeyhint') === 'search') return true;
  const most = Number(of('maxlength'));
  if (most > 0 && most <= LONGEST_CODE) return true;
  if (
    of('autocomplete')
      .split(' ')
      .some((part) => FILLED_IN.test(part))
  )
    return true;
  if (partsOf(of('name')).some((part) => NAMED.has(part))) return true;
  return CALLED.some((pattern) => pattern.test(`${of('aria-label')} ${of('placeholder')} ${of('aria-placeholder')}`));
}

/** "queryBox", "query-box" and "query_box" alike. */
const partsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** In a form that signs in or pays. */
const isBesideSecret = (field: HTMLElement): boolean => field.closest('form')?.querySelector(SECRET) != null;
