import { Skeleton } from "@latency-aficionados/ui";
import { lazy } from "react";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { Section } from "../../frame/Section.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";
import { ListingsSection } from "./ListingsSection.tsx";
import "./seller.css";

/** Far down, and there to be read at once. */
const ReportSection = lazy(() => import("./report/ReportSection.tsx"));

/** What somebody sells, and what came of it. */
export default function SellerPage() {
  return (
    <div className="stack">
      <PageTitle>Your listings</PageTitle>
      <div className="page-head">
        <h1>Your listings</h1>
        <SiteLink className="ui-button ui-button--primary" href="/sell">
          Sell a game
        </SiteLink>
      </div>
      <ListingsSection />
      <section className="panel stack" aria-labelledby="seller-report">
        <Section
          fallback={
            <>
              <h2 id="seller-report">Yearly report</h2>
              <Skeleton lines={24} />
            </>
          }
        >
          <ReportSection />
        </Section>
      </section>
    </div>
  );
}
