import React from 'react';
import { Link } from 'react-router-dom';
import BoxArt from '../../../components/BoxArt.jsx';
import { bannerShape } from './sectionShape.js';

const BannerSection = ({ section }) => (
  <section className="banner section" aria-labelledby={`section-${section.id}`}>
    <div>
      <h2 id={`section-${section.id}`}>{section.title}</h2>
      <p>{section.text}</p>
      <Link className="button" to={section.link.href}>
        {section.link.label}
      </Link>
    </div>
    {section.art && (
      <div className="banner__art">
        <BoxArt art={section.art} sizes="120px" width={160} />
      </div>
    )}
  </section>
);

BannerSection.propTypes = {
  section: bannerShape.isRequired,
};

export default BannerSection;
