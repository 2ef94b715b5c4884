import type { SiteModel } from './model/types.ts';

/**
 * Makes every file of a site that keeps what is made, once: the papers circular by circular, then what organs take away, which
 * holds notices. Pages can then say how large a file is, and no more than one circular's papers stand in memory.
 */
export async function makeFiles(site: SiteModel): Promise<void> {
  for (const [index, { circular }] of site.circulars.entries()) {
    site.log(`（${index + 1}/${site.circulars.length}）${circular.slug}`);
    for (const file of site.files(circular.slug)) await file.make();
  }
  site.log('生成各机关的日历和资料包');
  for (const id of site.organs.keys()) for (const file of site.organFiles(id)) await file.make();
}
