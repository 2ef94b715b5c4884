import { createRequire } from 'node:module';

/** Typst in this process, with one face. */
export interface Typst {
  /** From source text to the file's bytes; tagged, as Typst does unless told otherwise. */
  pdf(source: string): Uint8Array;
  /** Drops what it remembers of texts set long before: what its makers advise between compilations. */
  forget(): void;
}

/** @throws {Error} when the packages of bench/package.json are not installed. */
export function openTypst(face: Uint8Array): Typst {
  const { NodeCompiler } = load();
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [Buffer.from(face)] }] });
  return {
    pdf: (source) => compiler.pdf({ mainFileContent: source }),
    forget: () => compiler.evictCache(10),
  };
}

/** The part of the package's types that is used: they are not at hand where it is not installed. */
interface Package {
  NodeCompiler: {
    create(options: { fontArgs: { fontBlobs: Buffer[] }[] }): {
      pdf(document: { mainFileContent: string }): Uint8Array;
      evictCache(maxAge: number): void;
    };
  };
}

function load(): Package {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
  } catch (cause) {
    throw new Error('Typst is not installed: run npm ci --prefix bench', { cause });
  }
}
