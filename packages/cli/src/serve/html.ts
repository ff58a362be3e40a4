// HTML put together from texts: whatever is filled in is escaped.

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that needs no escaping any more. */
export class Html {
  constructor(readonly text: string) {}
}

type Filling = string | number | Html | readonly Html[];

const filled = (value: Filling): string => {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
};

export const html = (strings: TemplateStringsArray, ...values: readonly Filling[]): Html =>
  new Html(String.raw({ raw: strings }, ...values.map(filled)));

/** A whole page that renews itself. `renew` in seconds. */
export const page = (title: string, renew: number, body: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content="${renew}" />
        <title>${title}</title>
        <link rel="stylesheet" href="plain.css" />
        <link rel="icon" href="icon.png" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
