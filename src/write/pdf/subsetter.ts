/** A face that HarfBuzz holds ready, so that each subset costs milliseconds. */
export interface Subsetter {
  /**
   * A font file with only the glyphs of these code points; `.notdef`, a box, is always in it.
   *
   * @throws {Error} when the file is damaged; a `WebAssembly.RuntimeError` leaves the subsetter unusable.
   */
  subset(codePoints: Iterable<number>): Uint8Array;
}

/** HarfBuzz as it comes from `harfbuzzjs`: the compiled `harfbuzz-subset.wasm`. It needs nothing from outside. */
export function compileHarfBuzz(wasm: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  return new WebAssembly.Module(wasm);
}

/**
 * Loads a face; prepared, it does once what every subset of it would repeat.
 *
 * Each face has an instance, and so a memory, of its own: the module's memory is 65 MB and cannot grow.
 *
 * @throws {Error} with a reason in Chinese when the face is too large for that.
 */
export function createSubsetter(
  harfBuzz: WebAssembly.Module,
  font: Uint8Array,
  options: { prepared: boolean },
): Subsetter {
  const api = new WebAssembly.Instance(harfBuzz, {}).exports as unknown as Api;
  api._initialize();
  const bytes = api.malloc(font.length);
  if (bytes === 0) throw new Error('字体文件过大');
  memory(api).set(font, bytes);
  const blob = api.hb_blob_create(bytes, font.length, READ_ONLY, 0, 0);
  const plain = api.hb_face_create(blob, 0);
  const face = options.prepared ? api.hb_subset_preprocess(plain) : plain;
  return { subset: (codePoints) => subset(api, face, codePoints) };
}

/** The functions of hb.h and hb-subset.h that are used here; a number is an address, a size or a flag. */
interface Api {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_preprocess(face: number): number;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** HB_MEMORY_MODE_READONLY */
const READ_ONLY = 1;
/** HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE: no glyph that only a feature would bring in. */
const NO_LAYOUT_CLOSURE = 0x200;
/** HB_SUBSET_FLAGS_NOTDEF_OUTLINE: `.notdef` keeps the box that stands for a character no face has. */
const NOTDEF_OUTLINE = 0x40;
function subset(api: Api, face: number, codePoints: Iterable<number>): Uint8Array {
  const input = api.hb_subset_input_create_or_fail();
  const unicodes = api.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) api.hb_set_add(unicodes, codePoint);
  api.hb_subset_input_set_flags(input, NO_LAYOUT_CLOSURE | NOTDEF_OUTLINE);
  const result = api.hb_subset_or_fail(face, input);
  api.hb_subset_input_destroy(input);
  if (result === 0) throw new Error('HarfBuzz could not make a subset');
  const blob = api.hb_face_reference_blob(result);
  const start = api.hb_blob_get_data(blob, 0);
  const bytes = memory(api).slice(start, start + api.hb_blob_get_length(blob));
  api.hb_blob_destroy(blob);
  api.hb_face_destroy(result);
  return bytes;
}

function memory(api: Api): Uint8Array {
  return new Uint8Array(api.memory.buffer);
}
