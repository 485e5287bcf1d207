import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { withSharedParts } from './shared-parts.js';

export const apiVersion = '1.0.0';

/** The description of the API, generated from the code; nothing has to run for it. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, frame());
  const paths = Object.entries(document.paths).map(([path, item]) => [path.replace(/^\/v1(?=\/)/, ''), item] as const);
  return withSharedParts({ ...document, paths: Object.fromEntries(paths) });
}

/** The description for everybody, from every web page, and a page to read it that needs no network. */
export function publishApiDocument(app: NestFastifyApplication): void {
  const document = apiDocument(app);
  const text = JSON.stringify(document);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/v1/openapi.json', (_request, reply) => fromEverywhere(reply).type('application/json').send(text));
  fastify.options('/v1/openapi.json', (_request, reply) => fromEverywhere(reply).status(204).send());
  SwaggerModule.setup('docs', app, document, {
    raw: false,
    customSiteTitle: 'Evenwicht API',
    swaggerOptions: { url: '/v1/openapi.json', validatorUrl: null }, // nobody else is asked what it thinks of it
  });
}

function fromEverywhere(reply: FastifyReply): FastifyReply {
  return reply.headers({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET' });
}

function frame() {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle('Evenwicht')
    .setDescription(
      'Voert de evenwichtige-verdeelafspraken van een woonregio uit: van aanvraag om urgentie tot ingang van de huur. ' +
        'Cijfers tussen haakjes verwijzen naar de verdeelafspraken van 5 december 2025.',
    )
    .setVersion(apiVersion)
    .setContact('Evenwicht', 'https://example.org/evenwicht', 'evenwicht@example.org')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer('/v1', 'Deze dienst')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Token van uw aanmelddienst.' },
      'oidc',
    )
    .addTag('Zaken', 'De zaak van een huishouden, van aanvraag tot afsluiting.')
    .addTag(
      'Herkomst',
      'Een herkomst die wordt betwist of gecorrigeerd, en mantelzorg die verhuist (1a tot en met 1c).',
    )
    .addTag('Bemiddeling en wederkerigheid', 'De regionale bemiddelingstafel en het bijspringen (1c, 3c).')
    .addTag('Toewijzing', 'Van toewijzing tot ingang van de huur (4).')
    .addTag('Mutaties', 'De mutaties in de sociale huur: de noemer van het aandeel (3).')
    .addTag('Monitoring', 'De halfjaarlijkse cijfers (3.5).')
    .addTag('Beheer', 'Wat er op de achtergrond wordt gedaan.')
    .build();
}
