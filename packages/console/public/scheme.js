// Before the first paint: the chosen scheme and language, so that nothing flashes.
(() => {
  try {
    const scheme = localStorage.getItem('amanat-scheme');
    if (scheme === 'light' || scheme === 'dark')
      document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
    document.documentElement.lang = localStorage.getItem('amanat-language') || 'az';
  } catch {
    // Storage is closed in this browser: the system's scheme and Azerbaijani serve.
  }
})();
