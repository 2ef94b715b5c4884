export { type ManifestEntry, readManifest } from '../write/data/manifest.ts';
export { buildSite } from './build-site.ts';
export { previewSite } from './preview-site.ts';
export { serveSite } from './serve-site.ts';
export { type Workshop, withWorkshop } from './workshop.ts';
