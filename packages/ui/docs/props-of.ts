import { parseSync } from "oxc-parser";

/** One line of a component's table. */
export type Prop = { name: string; type: string; isOptional: boolean; text: string };

/** What one exported type says of itself: the properties written in it, and the types that it takes more from. */
export type PropsType = { name: string; props: Prop[]; includes: string[] };

/** Reads the exported object types of a source file, with the comments that stand before their members. */
export function propsOf(path: string, code: string): PropsType[] {
  const { program, comments } = parseSync(path, code);
  const commentBefore = (start: number): string => {
    const comment = comments.findLast(({ end }) => end <= start);
    if (comment?.type !== "Block" || code.slice(comment.end, start).trim() !== "") return "";
    return comment.value
      .replaceAll(/\s*\n\s*\*?\s?/g, " ")
      .replace(/^\*/, "")
      .trim();
  };
  return program.body.flatMap((statement) => {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
    if (declaration?.type !== "TSTypeAliasDeclaration") return [];
    const { typeAnnotation } = declaration;
    const parts = typeAnnotation.type === "TSIntersectionType" ? typeAnnotation.types : [typeAnnotation];
    const props = parts.flatMap((part) => {
      if (part.type !== "TSTypeLiteral") return [];
      return part.members.flatMap((member): Prop[] => {
        if (member.type !== "TSPropertySignature" || member.key.type !== "Identifier") return [];
        const { typeAnnotation: type } = member;
        return [
          {
            name: member.key.name,
            type: type ? code.slice(type.typeAnnotation.start, type.typeAnnotation.end).replaceAll(/\s+/g, " ") : "",
            isOptional: member.optional,
            text: commentBefore(member.start),
          },
        ];
      });
    });
    const includes = parts
      .filter((part) => part.type !== "TSTypeLiteral" && part.type !== "TSUnionType")
      .map((part) => code.slice(part.start, part.end));
    return props.length === 0 ? [] : [{ name: declaration.id.name, props, includes }];
  });
}
