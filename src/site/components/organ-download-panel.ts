import type { Organ } from '../../corpus/types.ts';
import { currentSite } from '../current-site.ts';
import { withSize } from '../file-size.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';

/** What an organ can take away: its calendar and its pack. */
export function organDownloadPanel(page: string, organ: Organ): Html {
  const { organFiles, sumOf } = currentSite();
  const files = organFiles(organ.id).map(({ path, title, downloadName }) => {
    const own = `organs/${organ.id}/${path}`;
    const format = withSize(path.endsWith('.ics') ? '日历' : 'ZIP', sumOf(own));
    return html`<li><span>${title}<span class="about">${about(path, organ)}</span></span><span class="formats"><a class="button" href="${href(page, own)}" download="${downloadName}">${format}</a></span></li>`;
  });
  return html`<section class="panel organ-files" aria-label="下载"><ul class="downloads">${files}</ul></section>`;
}

function about(path: string, { kind }: Organ): string {
  if (path.endsWith('.ics')) return '各项时限，可导入手机和邮件的日历，提前一周和一天提醒';
  return kind === '类别'
    ? '任务清单、有关公文和空白报表；各单位的资料包见其机关页'
    : '任务清单、有关公文，以及已填好填报单位的报表';
}
