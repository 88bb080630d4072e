import React from 'react';
import BannerSection from './BannerSection.jsx';
import CarouselSection from './CarouselSection.jsx';
import GridSection from './GridSection.jsx';
import HeroSection from './HeroSection.jsx';
import RecommendationSection from './RecommendationSection.jsx';

const banner = React.createFactory(BannerSection);
const carousel = React.createFactory(CarouselSection);
const grid = React.createFactory(GridSection);
const hero = React.createFactory(HeroSection);
const recommendation = React.createFactory(RecommendationSection);

const factories = {
  banner,
  carousel,
  grid,
  hero,
  recommendation,
  'recently-viewed': carousel,
};

/** The server may know kinds of sections that this build does not: they are left out. */
export function knowsSection(section) {
  return Object.prototype.hasOwnProperty.call(factories, section.kind);
}

export function sectionElement(section) {
  return factories[section.kind]({ section });
}
