import { z } from "zod";

/** What was measured: a page in a scenario, one step of it, a component in it, a bundle or an endpoint. */
export const subjectSchema = z.strictObject({
  scenario: z.string().optional().describe("a scenario's name in the configuration"),
  step: z.string().optional().describe("a step's name in its scenario"),
  profile: z.string().optional().describe("the profile that the scenario ran under"),
  component: z.string().optional().describe("a React component's display name"),
  bundle: z.string().optional().describe("a bundle's name in the configuration"),
  endpoint: z.string().optional().describe("an endpoint's name in the contract"),
});
export type Subject = z.infer<typeof subjectSchema>;

const parts = ["scenario", "profile", "step", "component", "bundle", "endpoint"] as const;

/** The subject in one line, the same for equal subjects: `search · phone · type a query`. */
export function nameSubject(subject: Subject): string {
  return parts.flatMap((part) => subject[part] ?? []).join(" · ");
}
