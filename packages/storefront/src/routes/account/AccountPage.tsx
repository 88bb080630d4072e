import { Skeleton } from "@latency-aficionados/ui";
import { lazy, type ReactNode } from "react";
import { day } from "../../components/wording.ts";
import { useMe } from "../../data/use-me.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { Section } from "../../frame/Section.tsx";
import { PictureForm } from "./PictureForm.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import "./account.css";

/** There to be read at once; its code comes after that of the forms. */
const NotificationList = lazy(() => import("./NotificationList.tsx"));

/** Who somebody is here, and what happened that they want to know of. */
export default function AccountPage() {
  const me = useMe();
  // Somebody signed out in another tab: the router is about to lead to the sign-in page.
  if (!me) return null;
  return (
    <>
      <PageTitle>Account</PageTitle>
      <div className="page-head">
        <h1>Account</h1>
        <p className="quiet">Member since {day(me.createdAt)}</p>
      </div>
      <div className="columns columns--aside">
        <div className="stack">
          <Part id="profile" title="Profile">
            <ProfileForm me={me} />
          </Part>
          <Part id="notifications" title="Notifications">
            <Section fallback={<Skeleton lines={8} />}>
              <NotificationList />
            </Section>
          </Part>
        </div>
        <div className="stack">
          <Part id="picture" title="Picture">
            <PictureForm me={me} />
          </Part>
          <Shortcuts />
        </div>
      </div>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="panel stack" aria-labelledby={`account-${id}`}>
      <h2 id={`account-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
