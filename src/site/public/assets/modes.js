// Large type, high contrast, dark: the reader's choice, kept in the browser. Runs before anything is shown, so that nothing jumps.
(() => {
  const MODES = ['type', 'contrast', 'theme'];
  const root = document.documentElement;

  // What scripts will show has its room from the first.
  root.dataset.scripts = 'on';
  for (const mode of MODES) {
    const value = kept(mode);
    if (value) root.dataset[mode] = value;
  }
  document.addEventListener('DOMContentLoaded', () => {
    for (const group of document.querySelectorAll('.modes')) group.hidden = false;
    for (const button of document.querySelectorAll('[data-mode]')) {
      show(button);
      button.addEventListener('click', () => toggle(button));
    }
  });

  function toggle(button) {
    const { mode, value } = button.dataset;
    const on = !isOn(mode, value);
    // A reader whose system is dark turns dark off by choosing light.
    const next = on ? value : mode === 'theme' ? 'light' : '';
    if (next === '') delete root.dataset[mode];
    else root.dataset[mode] = next;
    keep(mode, next);
    show(button);
  }

  function isOn(mode, value) {
    const chosen = root.dataset[mode];
    if (mode === 'theme' && !chosen) return matchMedia('(prefers-color-scheme: dark)').matches;
    return chosen === value;
  }

  function show(button) {
    button.setAttribute('aria-pressed', String(isOn(button.dataset.mode, button.dataset.value)));
  }

  // A browser may refuse to keep anything, on a disk or in private.
  function kept(mode) {
    try {
      return localStorage.getItem(`chengwen-${mode}`);
    } catch {
      return null;
    }
  }

  function keep(mode, value) {
    try {
      localStorage.setItem(`chengwen-${mode}`, value);
    } catch {}
  }
})();
