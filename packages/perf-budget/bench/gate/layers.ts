import type { Mutant, SourceFile } from "../../src/mutations/mutant.ts";

type Make<Options> = (file: SourceFile, options: Options) => Mutant;

/** Mutants in one build: each is made of what the ones before it left. */
export function createLayers(read: (path: string) => SourceFile) {
  const texts = new Map<string, string>();
  return {
    add<Options>(path: string, make: Make<Options>, options: Options): Mutant {
      const mutant = make({ path, text: texts.get(path) ?? read(path).text }, options);
      for (const file of mutant.files) texts.set(file.path, file.text);
      return mutant;
    },
    all: (): Mutant => ({
      summary: "all of them",
      files: [...texts].map(([path, text]) => ({ path, text })),
      metrics: [],
      culprits: [],
    }),
  };
}
