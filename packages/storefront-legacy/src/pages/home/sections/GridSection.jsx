import React from 'react';
import ProductGrid from '../../../components/ProductGrid.jsx';
import SectionHead from './SectionHead.jsx';
import { listSectionShape } from './sectionShape.js';

const GridSection = ({ section }) => (
  <section className="section" aria-labelledby={`section-${section.id}`}>
    <SectionHead id={`section-${section.id}`} title={section.title} more={section.more} />
    <ProductGrid cards={section.cards} />
  </section>
);

GridSection.propTypes = {
  section: listSectionShape.isRequired,
};

export default GridSection;
