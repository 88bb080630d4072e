import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";
import type { Scope } from "./scopes.ts";

/** Hands out names for variables that a transform adds, each meaning nothing yet wherever it will be used. */
export class FreeNames {
  readonly #source: Source;
  /** Names that were handed out, by the scope that will hold them. */
  readonly #given = new Map<Scope, Set<string>>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** `wanted`, or with the first number that is free where the variable is declared and at all its uses. */
  take(wanted: string, declared: Node, uses: readonly Node[] = []): string {
    const isTaken = (name: string) =>
      this.#source.names.globals.has(name) || [declared, ...uses].some((each) => this.#isVisible(name, each));
    let name = wanted;
    for (let number = 2; isTaken(name); number += 1) name = `${wanted}${number}`;
    const scope = this.#source.names.scopeOf(declared);
    this.#given.set(scope, (this.#given.get(scope) ?? new Set()).add(name));
    return name;
  }

  #isVisible(name: string, at: Node): boolean {
    for (let scope: Scope | null = this.#source.names.scopeOf(at); scope; scope = scope.parent) {
      if (scope.bindings.has(name) || this.#given.get(scope)?.has(name)) return true;
    }
    return false;
  }
}
