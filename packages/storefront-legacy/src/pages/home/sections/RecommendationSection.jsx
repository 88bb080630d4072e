import React from 'react';
import CardScroller from '../../../components/CardScroller.jsx';
import SectionHead from './SectionHead.jsx';
import { listSectionShape } from './sectionShape.js';

// The server says why these in the title.
const RecommendationSection = ({ section }) => (
  <section className="section section--recommended" aria-labelledby={`section-${section.id}`}>
    <SectionHead id={`section-${section.id}`} title={section.title} />
    <CardScroller cards={section.cards} label={section.title} />
  </section>
);

RecommendationSection.propTypes = {
  section: listSectionShape.isRequired,
};

export default RecommendationSection;
