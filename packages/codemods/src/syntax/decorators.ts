/** Whether a class or member is decorated. Babel's trees leave the field out where there are none. */
export function hasDecorators(node: object): boolean {
  const { decorators } = node as { decorators?: readonly unknown[] | null };
  return (decorators?.length ?? 0) > 0;
}
