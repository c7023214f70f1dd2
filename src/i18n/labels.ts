/** Every label of the site, `group.label`, with the placeholders (`{{day}}`) that its words must have. */
export const labels = {
  'skipLink.label': [],
  'languageToggle.label': [],
  'invitation.label': [],
  'sectionLink.label': [],
  'eyebrow.country': [],
  'eyebrow.story': [],
  'facts.country': [],
  'facts.founded': [],
  'facts.contact': [],
  'figures.more-than': ['value'],
  'figures.source': [],
  'figures.published': ['day'],
  'figures.asOf': ['day'],
  'figures.origin': [],
  'figures.year': [],
  'figures.partial': ['year'],
  'figures.applications': [],
  'figures.allOrigins': [],
  'figures.table': [],
  'figures.byOrigin': ['year'],
  'figures.byYear': [],
  'figures.marked': ['year'],
  'story.whole': [],
  'story.published': ['day'],
  'story.back': ['country'],
  'contact.title': [],
  'contact.general': [],
  'contact.ethics': [],
  'landing.title': [],
  'landing.lead': [],
  'countryLink.label': ['country'],
  'home.title': [],
  'home.lead': [],
  'notFound.title': [],
  'notFound.lead': [],
  'footer.updated': ['day'],
  'footer.ethics': [],
  'footer.privacy': [],
  'map.title': ['country'],
  'map.caption': ['country', 'year'],
  'map.outlines': [],
} as const satisfies Record<`${string}.${string}`, readonly string[]>;

export type LabelKey = keyof typeof labels;

/** The shape of a label file: one that lacks a label does not compile. */
export type LabelFile = {
  [Group in LabelKey extends `${infer Group}.${string}` ? Group : never]: {
    [Key in LabelKey as Key extends `${Group}.${infer Label}` ? Label : never]: string;
  };
};
