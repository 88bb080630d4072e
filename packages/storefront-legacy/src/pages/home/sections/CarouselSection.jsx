import React from 'react';
import CardScroller from '../../../components/CardScroller.jsx';
import { listSectionShape } from './sectionShape.js';
import SectionHead from './SectionHead.jsx';

/** A row that scrolls sideways, also for what was looked at last. */
export default class CarouselSection extends React.Component {
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
