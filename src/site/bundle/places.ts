// Where the bundler's process leaves its work, below the folder that it is given.

/** What is published as it stands. */
export const PUBLIC = 'public';

/** The bundled routes. */
export const BUNDLE = 'bundle';

/** Of the bundle, what is imported; Astro finds it by the beginning of its name. */
export const ENTRY = 'prerender-entry.mjs';
