import type { APIRoute } from 'astro';
import calendar from '../../styles/calendar.css?raw';
import campaign from '../../styles/campaign.css?raw';
import circular from '../../styles/circular.css?raw';
import citations from '../../styles/citations.css?raw';
import disclosure from '../../styles/disclosure.css?raw';
import forms from '../../styles/forms.css?raw';
import frame from '../../styles/frame.css?raw';
import guide from '../../styles/guide.css?raw';
import home from '../../styles/home.css?raw';
import lists from '../../styles/lists.css?raw';
import modes from '../../styles/modes.css?raw';
import notes from '../../styles/notes.css?raw';
import page from '../../styles/page.css?raw';
import search from '../../styles/search.css?raw';
import sectors from '../../styles/sectors.css?raw';
import tables from '../../styles/tables.css?raw';
import text from '../../styles/text.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** The styles of the site in the order they build on each other, at one address without a hash. */
export const GET: APIRoute = () => {
  const styles = [
    tokens,
    page,
    frame,
    home,
    tables,
    circular,
    disclosure,
    text,
    notes,
    lists,
    search,
    calendar,
    campaign,
    citations,
    forms,
    sectors,
    guide,
    modes,
  ];
  return new Response(styles.join('\n'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
