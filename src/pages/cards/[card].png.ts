import type { APIRoute, GetStaticPaths } from 'astro';
import { writing } from '../../model/site.ts';
import { cardImage } from '../../pictures/card-image.ts';
import { shareCards, type ShareCard } from '../../view/share-cards.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  shareCards(await writing()).map((card) => ({ params: { card: card.name }, props: { ...card } }));

export const GET: APIRoute<ShareCard> = async ({ props }) =>
  new Response(new Uint8Array(await cardImage(props)));
