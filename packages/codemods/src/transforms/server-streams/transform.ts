import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { Edit } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Site } from "../../transform.ts";
import { findings } from "./findings.ts";

const streams = /^renderTo(Static)?NodeStream$/;
const server = /^react-dom\/server(\.node|\.js)?$/;

/** `renderToNodeStream` → `renderToPipeableStream`, still a readable stream where the code wants one. */
export default defineTransform({
  name: "server-streams",
  summary: "stream server pages by renderToPipeableStream",
  rows: [28],
  preset: "migrate",
  since: ["18", "19"],
  validFrom: "18",
  words: ["renderToNodeStream", "renderToStaticNodeStream"],
  findings,
  visit: ({ source, project, found }) => {
    return {
      Identifier(node) {
        const { parent } = node;
        if (parent?.type === "MemberExpression" && parent.object !== node) return;
        const binding = source.names.bindingOf(node);
        if (!binding || binding.identifier === node || parent?.type === "ImportSpecifier") return;
        visitUse(node);
      },
      MemberExpression(node) {
        if (streams.test(memberName(node) ?? "")) visitUse(node);
      },
      ExportSpecifier(node) {
        const from = node.parent?.type === "ExportNamedDeclaration" ? node.parent.source?.value : undefined;
        const name = node.local.type === "Literal" ? node.local.value : node.local.name;
        if (from !== undefined && server.test(from) && streams.test(name))
          found(node).finding("server-streams/value", { name });
      },
    };

    function visitUse(node: NodeOf<"Identifier" | "MemberExpression">): void {
      const origin = project.originOf(source, node);
      if (!origin || origin.rest.length > 0 || !streams.test(origin.name) || !server.test(origin.source)) return;
      const site = found(node);
      const { name } = origin;
      const call = node.parent;
      if (call?.type !== "CallExpression" || call.callee !== node)
        return site.finding("server-streams/value", { name });
      const [element, ...more] = call.arguments;
      if (!element || element.type === "SpreadElement" || more.length > 0)
        return site.finding("server-streams/arguments", { name });
      const wanted = (export_: string) =>
        origin.global ? `ReactDOMServer.${export_}` : site.import(origin.source, export_);
      if (name === "renderToStaticNodeStream") return asWhole(site, call, wanted("renderToStaticMarkup"));
      const renamed = wanted("renderToPipeableStream");
      const callee: Edit = { start: call.start, end: node.end, text: renamed };
      const notes = listensToErrors(call) ? [{ code: "server-streams/errors", node: call }] : [];
      if (isPiped(call)) return site.change([callee], "piped the stream of the new renderer", { notes });
      const through = `.pipe(new ${site.import("stream", "PassThrough")}())`;
      site.change(
        [callee, { start: call.end, end: call.end, text: through }],
        "made a readable stream of the new renderer",
        { notes },
      );
    }

    function asWhole(site: Site, call: NodeOf<"CallExpression">, render: string): void {
      const readable = site.import("stream", "Readable");
      const edits: Edit[] = [
        { start: call.start, end: call.callee.end, text: `${readable}.from([${render}` },
        { start: call.end, end: call.end, text: "])" },
      ];
      site.change(edits, "made a stream of the whole page", { notes: [{ code: "server-streams/static", node: call }] });
    }

    /** Whether an error listener is put on the stream, right away or by the variable that holds it. */
    function listensToErrors(call: Node): boolean {
      const holder = call.parent;
      const variable =
        holder?.type === "VariableDeclarator" && holder.id.type === "Identifier"
          ? source.names.bindingOf(holder.id)
          : null;
      const uses: Node[] = variable ? [...variable.references] : [call];
      return uses.some((each) => {
        const listen =
          each.parent?.type === "MemberExpression" && each.parent.object === each ? each.parent.parent : null;
        if (listen?.type !== "CallExpression" || !/^(on|once|addListener)$/.test(memberName(listen.callee) ?? ""))
          return false;
        const [event] = listen.arguments;
        return event?.type === "Literal" && event.value === "error";
      });
    }
  },
});

/** `(…).pipe(target)` and nothing more: what the new renderer's own `pipe` does. */
function isPiped(call: Node): boolean {
  const member = call.parent;
  const pipe = member?.type === "MemberExpression" && member.object === call && !member.optional ? member.parent : null;
  return (
    pipe?.type === "CallExpression" &&
    pipe.callee === member &&
    memberName(pipe.callee) === "pipe" &&
    pipe.arguments.length === 1
  );
}
