// A short link goes on with what stands after the address (#fr, ?lang=fr); without this file, the page's own refresh goes without.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
