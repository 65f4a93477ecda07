/**
 * Runs before the page is drawn: sets the reader's language on <html>.
 * Order: `#fr` or `?lang=fr` in the address, the kept choice, the browser's languages.
 * A string, because it stands in every page and its hash stands in the CSP.
 */
export const languageHead = `(d=>{let l,o;try{l=localStorage.lang;o=localStorage.only}catch{}const m=/^#(en|fr)\\b/.exec(location.hash)||/[?&]lang=(en|fr)\\b/.exec(location.search);if(m){if(o&&o!==m[1])o='';l=m[1]}if(l!=='en'&&l!=='fr')l=(navigator.languages||[]).map(x=>x.slice(0,2).toLowerCase()).find(x=>x==='en'||x==='fr')||'en';d.lang=d.dataset.lang=l;if(o==='en'||o==='fr')d.dataset.only=o})(document.documentElement)`;
