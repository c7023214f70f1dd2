import type { Problem } from '../../check/check.ts';
import type { Language } from '../../check/rule.ts';
import css from './bar.css?inline';
import type { BarState } from './integration.ts';
import { words } from './words.ts';

// The bar's side in the browser: it asks for what the check says of this page, and shows it in a shadow tree, so that
// neither the page's styles nor the bar's reach the other.

const hot = import.meta.hot;
/** Whether the page could not be made, and there is only the bar. */
const isStandIn = !document.querySelector('main');
const memory = {
  language: 'writing-bar language',
  isOpen: 'writing-bar open',
  said: `writing-bar said ${location.pathname}`,
};

const host = document.createElement('writing-bar');
const shadow = host.attachShadow({ mode: 'open' });
const style = new CSSStyleSheet();
style.replaceSync(css);
shadow.adoptedStyleSheets = [style];
const region = shadow.appendChild(element('section', { class: 'bar' }));
const status = shadow.appendChild(element('p', { role: 'status', class: 'unseen' }));
let state: BarState | undefined;
let failure = '';
let isLost = false;

document.body.append(host);
if (isStandIn) {
  host.className = 'stand-in';
  document.body.style.margin = '0';
}
// The page's end stays in reach, and so does what the keyboard moves to.
new ResizeObserver(() => {
  if (isStandIn) return;
  document.body.style.paddingBottom = `${host.offsetHeight}px`;
  document.documentElement.style.scrollPaddingBottom = `${host.offsetHeight + 16}px`;
}).observe(host);

const ask = () => hot?.send('writing:of', { path: location.pathname });
hot?.on('vite:ws:connect', ask);
hot?.on('vite:ws:disconnect', () => {
  isLost = true;
  show();
});
hot?.on('writing:changed', () => {
  ask();
  if (isStandIn) void comeBack();
});
hot?.on('writing:state', (told: BarState) => {
  state = told;
  isLost = false;
  show();
});
hot?.on('vite:error', ({ err }) => {
  failure = [err.message, err.loc?.file && `${err.loc.file}:${err.loc.line}`, err.frame]
    .filter(Boolean)
    .join('\n');
  show();
});
hot?.on('vite:beforeUpdate', () => (failure = ''));
hot?.dispose(() => host.remove());
ask();

/** Shows the page as soon as it can be made, a few seconds after a change at most: Astro reads the files meanwhile. */
async function comeBack(): Promise<void> {
  for (const seconds of [0, 0.5, 1, 2]) {
    await new Promise((after) => setTimeout(after, seconds * 1000));
    const html = await fetch(location.href).then(
      (page) => page.text(),
      () => '',
    );
    if (html.includes('<main')) location.reload();
  }
}

function language(): Language {
  return (localStorage.getItem(memory.language) as Language | null) ?? state?.language ?? 'en';
}

function show(): void {
  if (!state) return;
  const lang = language();
  const say = words[lang];
  const { here, elsewhere } = state;
  const errors = here.filter(({ severity }) => severity === 'error').length;
  const found = here.length > 0 ? say.here(errors, here.length - errors) : say.none;
  const rest = elsewhere.length > 0 && here.length === 0 ? say.elsewhereOnly(elsewhere.length) : '';
  const stopped = failure && errors === 0 ? say.failedByCode : '';
  const summary = isLost ? say.lost : [found, rest, isStandIn ? '' : stopped].filter(Boolean).join(' ');
  const hasMore = here.length + elsewhere.length > 0 || stopped !== '';
  const isOpen = isStandIn || (hasMore && sessionStorage.getItem(memory.isOpen) === 'yes');

  const focused = shadow.activeElement?.id;
  const scrolled = shadow.getElementById('panel')?.scrollTop ?? 0;
  const isRestOpen = shadow.querySelector('details')?.open ?? here.length === 0;
  region.lang = lang;
  region.setAttribute('aria-label', say.region);
  region.dataset['state'] = errors > 0 || stopped || isLost ? 'error' : here.length > 0 ? 'warning' : 'fine';
  const other: Language = lang === 'en' ? 'es' : 'en';
  const toggle = element(
    'button',
    { id: 'toggle', 'aria-expanded': String(isOpen), 'aria-controls': 'panel' },
    summary,
  );
  toggle.onclick = () => {
    sessionStorage.setItem(memory.isOpen, isOpen ? 'no' : 'yes');
    show();
  };
  const switched = element('button', { id: 'language', lang: other }, words[other].name);
  switched.onclick = () => {
    localStorage.setItem(memory.language, other);
    show();
  };
  const summaryPart = hasMore && !isStandIn ? toggle : element('p', { class: 'summary' }, summary);
  const panel = element('div', { id: 'panel', tabindex: '0', role: 'group', 'aria-label': say.region });
  if (failure && errors === 0) panel.append(element('pre', {}, failure));
  panel.append(list(here, lang));
  if (elsewhere.length > 0) {
    const more = element(
      'details',
      {},
      element('summary', { id: 'elsewhere' }, say.elsewhere(elsewhere.length)),
    );
    more.append(list(elsewhere, lang));
    more.open = isRestOpen;
    panel.append(more);
  }
  const title = isStandIn ? heading(lang, errors > 0) : [];
  region.replaceChildren(
    ...title,
    element('div', { class: 'line' }, summaryPart, switched),
    ...(isOpen ? [panel] : []),
  );
  panel.scrollTop = scrolled;
  if (focused) shadow.getElementById(focused)?.focus({ preventScroll: true });
  announce(summary);
}

function heading(lang: Language, isByWriting: boolean): HTMLElement[] {
  const say = words[lang];
  document.documentElement.lang = lang;
  document.title = say.failed;
  const why = isByWriting ? say.failedByWriting : `${say.failedByCode} ${say.comesBack}`;
  return [element('h1', {}, say.failed), element('p', { class: 'why' }, why)];
}

function list(problems: readonly Problem[], lang: Language): HTMLElement {
  const say = words[lang];
  const items = problems.map(({ file, line, field, severity, words: said }) => {
    const { problem, hint } = said[lang];
    const place = element('code', {}, `${file}:${line}`);
    const kind = element('strong', { class: severity }, severity === 'error' ? say.mend : say.lookAt);
    const what = element('p', { class: 'what' }, ...(field ? [element('b', {}, field), ' '] : []), problem);
    return element(
      'li',
      {},
      element('p', { class: 'place' }, kind, ' ', place),
      what,
      element('p', {}, hint),
    );
  });
  return element('ol', {}, ...items);
}

/** A screen reader hears the summary when it changes, and not again with every reload. */
function announce(summary: string): void {
  const said = sessionStorage.getItem(memory.said);
  sessionStorage.setItem(memory.said, summary);
  if (said !== null && said !== summary) status.textContent = summary;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
