import type { Source } from "../../source.ts";
import { hasField } from "../../syntax/instance-fields.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { memberName } from "../../syntax/origins.ts";
import { refSites } from "../../syntax/ref-sites.ts";
import { localName, ownerFacts } from "./facts.ts";
import { fieldName } from "./group.ts";
import { type Member, type Plan, lonely } from "./plan.ts";
import type { Use } from "./uses.ts";

/** What is planned for a component; one that no other file can reach is planned where it stands. */
export function memberOf(source: Source, plan: Plan, owner: InstanceOwner, uses: readonly Use[]): Member {
  const local = localName(source, owner);
  const planned = local === null ? null : plan.find(source.path, { local });
  if (planned) return planned;
  const member = lonely(source.path, ownerFacts(source, owner, uses));
  // Of such a class nothing is known from earlier rounds but what they left in it.
  for (const name of member.group.neverSet) {
    const field = fieldName(name);
    const isGiven = refSites(source).some(
      ({ value }) =>
        value.type === "MemberExpression" &&
        memberName(value) === field &&
        instanceBehind(source, value.object)?.owner === owner,
    );
    if (!isGiven || !hasField(source, owner, field)) continue;
    member.group.neverSet.delete(name);
    member.group.fields.set(name, field);
  }
  return member;
}
