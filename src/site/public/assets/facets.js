// The fields that a list is narrowed by, and how many items each of their options would leave.
window.chengwenFacets = (form) => {
  const selects = [...form.querySelectorAll('select[data-facet]')];
  form.hidden = false;

  return {
    /** What is chosen, by the names of the fields; other fields of the form apart. */
    chosen() {
      return Object.fromEntries(
        selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
      );
    },

    /** Chooses what an address says; what is no option is left out. */
    choose(wanted) {
      for (const select of selects) {
        const value = wanted.get(select.name) ?? '';
        select.value = [...select.options].some((option) => option.value === value) ? value : '';
      }
    },

    /** The items that are left, each with `facets` ({key: [value]}); the options tell what they would leave beside the other choices. */
    narrowed(items) {
      const wrong = items.map(({ facets }) =>
        selects.filter(({ name, value }) => value !== '' && !(facets[name] ?? []).includes(value)),
      );
      for (const select of selects) {
        const counts = new Map();
        for (const [index, { facets }] of items.entries()) {
          if (wrong[index].some((other) => other !== select)) continue;
          for (const value of facets[select.name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        for (const option of select.options) {
          if (option.value === '') continue;
          const count = counts.get(option.value) ?? 0;
          option.textContent = `${option.value}（${count}）`;
          option.disabled = count === 0 && !option.selected;
        }
      }
      return items.filter((_, index) => wrong[index].length === 0);
    },
  };
};
