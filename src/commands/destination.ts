import { siteAddress } from '../i18n/site-address.ts';

/** Where the site is published. Where a setting says it wrongly, says so in one line and ends with 1. */
export function destination(): ReturnType<typeof siteAddress> {
  try {
    return siteAddress(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
