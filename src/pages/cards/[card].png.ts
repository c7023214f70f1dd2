import type { APIRoute, GetStaticPaths } from 'astro';
import { cardImage } from '../../view/card-image.ts';
import { shareCards, type ShareCard } from '../../view/share-cards.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await shareCards()).map((card) => ({ params: { card: card.key }, props: { ...card } }));

export const GET: APIRoute<ShareCard> = async ({ props }) =>
  new Response(new Uint8Array(await cardImage(props)));
