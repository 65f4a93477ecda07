/** The site's base path in the browser, with a slash at both ends: the build writes it on <body>. */
export const BASE = document.body.dataset['base'] ?? '/';
