import { keepsCountryPromises } from '../promises/countries.ts';
import { keepsHostPromises } from '../promises/hosts.ts';
import { keepsPagePromises } from '../promises/pages.ts';
import { keepsSharingPromises } from '../promises/sharing.ts';
import { liveProject } from './project.ts';
import { siteIn } from '../site.ts';

const site = siteIn(liveProject);

keepsPagePromises(site);
keepsSharingPromises(site);
keepsCountryPromises(site);
keepsHostPromises(site);
