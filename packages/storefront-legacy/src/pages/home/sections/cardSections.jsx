import React from 'react';
import CardScroller from '../../../components/CardScroller.jsx';
import ProductGrid from '../../../components/ProductGrid.jsx';
import SectionHead, { listSectionShape } from './SectionHead.jsx';

export const GridSection = ({ section }) => (
  <section className="section" aria-labelledby={`section-${section.id}`}>
    <SectionHead id={`section-${section.id}`} title={section.title} more={section.more} />
    <ProductGrid cards={section.cards} />
  </section>
);

GridSection.propTypes = {
  section: listSectionShape.isRequired,
};

/** A row that scrolls sideways, also for what was looked at last. */
export class CarouselSection extends React.Component {
  static propTypes = {
    section: listSectionShape.isRequired,
  };

  render() {
    const { cards, id, more, title } = this.props.section;
    if (cards.length === 0) {
      return null;
    }
    return (
      <section className="section" aria-labelledby={`section-${id}`}>
        <SectionHead id={`section-${id}`} title={title} more={more} />
        <CardScroller cards={cards} label={title} />
      </section>
    );
  }
}

// The server says why these in the title.
export const RecommendationSection = ({ section }) => (
  <section className="section section--recommended" aria-labelledby={`section-${section.id}`}>
    <SectionHead id={`section-${section.id}`} title={section.title} />
    <CardScroller cards={section.cards} label={section.title} />
  </section>
);

RecommendationSection.propTypes = {
  section: listSectionShape.isRequired,
};
