import { AbstractBase } from ".";

export abstract class Labelled<P extends { label: string }> extends AbstractBase<P, { open: boolean }> {}
