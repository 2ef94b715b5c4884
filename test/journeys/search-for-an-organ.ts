import { readOrgan } from './find-the-form.ts';
import type { Reader } from './reader.ts';

/** An official comes to the page of his organ by the short name that everybody uses. */
export async function searchForAnOrgan(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('index.html');
  await reader.ask(page.getByRole('searchbox').first(), '市金融办');
  const found = page.getByRole('main').getByRole('link', { name: '范例市金融工作办公室' }).first();
  await found.waitFor();
  await reader.follow(found);
  await readOrgan(reader);
}
