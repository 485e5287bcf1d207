// Generated from the OpenAPI document by `npm run client`; not to be edited.
export interface paths {
    "/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verdeelafspraken vaststellen
         * @description Legt vast dat het bestuurlijk overleg een versie van de verdeelafspraken vaststelde (1).
         *
         *     Voor: secretariat.
         */
        post: operations["adoptAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deelname van een gemeente vastleggen
         * @description Een gemeente doet mee, vanaf en eventueel tot en met een dag; een tweede vervangt de eerste (1).
         *
         *     Voor: secretariat.
         */
        post: operations["setMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bw-mo-regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * BW-/MO-regio van een gemeente vastleggen
         * @description De regio voor beschermd wonen en maatschappelijke opvang kan een andere zijn dan deze (2).
         *
         *     Voor: secretariat.
         */
        post: operations["assignBwMoRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/minimum-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Minimumaandeel vastleggen
         * @description Het minimumaandeel vanaf een dag. Wat voor die dag ligt, verandert niet (2, 3.3).
         *
         *     Voor: secretariat.
         */
        post: operations["setMinimumShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/category-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lijst van urgentiecategorieën vaststellen
         * @description De wettelijke urgentiecategorieën vanaf een dag (5).
         *
         *     Voor: secretariat.
         */
        post: operations["adoptCategoryList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lezing van een open vraag vastleggen
         * @description De lezing van een vraag die de verdeelafspraken openlaten, vanaf een dag.
         *
         *     Voor: secretariat.
         */
        post: operations["setPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fallback-scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terugvalscenario laten gelden
         * @description Vanaf de dag geldt het wettelijk minimum per gemeente; nieuwe leningen ontstaan niet (2).
         *
         *     Voor: secretariat.
         */
        post: operations["activateFallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fallback-scenario-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terugvalscenario laten eindigen
         * @description Vanaf de dag gelden de verdeelafspraken weer (2).
         *
         *     Voor: secretariat.
         */
        post: operations["deactivateFallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/legal-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inwerkingtreding van een wet vastleggen
         * @description De dag waarop een wet in werking trad (1).
         *
         *     Voor: secretariat.
         */
        post: operations["recordLegalBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries-into-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inwerkingtreding van de verdeelafspraken vastleggen
         * @description De eerste dag die telt (1, 2). Een tweede opgave herstelt de eerste.
         *
         *     Voor: secretariat.
         */
        post: operations["establishEntryIntoForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statutory-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wettelijke termijn vastleggen
         * @description Een uiterste dag die de wet stelt aan regio of gemeente (1).
         *
         *     Voor: secretariat.
         */
        post: operations["recordStatutoryDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/household-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aantal huishoudens vastleggen
         * @description De telling waarnaar plaatsingen verdeeld worden: naar rato van huishoudens (3.3.a).
         *
         *     Voor: secretariat.
         */
        post: operations["recordHouseholdCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipal-successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Herindeling vastleggen
         * @description Een gemeente is in een andere opgegaan; voor elke opgeheven gemeente een keer, op of na de dag van de herindeling. De opvolger, die al als deelnemer is vastgelegd, staat voortaan voor haar leningen, tegoeden, zaken en cijfers.
         *
         *     Voor: secretariat.
         */
        post: operations["recordSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipal-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Voorzieningen van een gemeente vastleggen
         * @description Wat een gemeente heeft en mist van wat zoekprofielen vragen (2), voor de afweging aan de bemiddelingstafel. Een latere opgave komt in de plaats van de vorige; wat niet bekend is, sluit niemand uit.
         *
         *     Voor: secretariat.
         */
        post: operations["recordMunicipalFacilities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/early-warning-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vroege signalen vastleggen
         * @description Op welke signalen de partijen letten, vanaf een dag (3.5). Een signaal is geen oordeel en doet niets.
         *
         *     Voor: secretariat.
         */
        post: operations["setEarlyWarningConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beginsituatie van een gemeente vastleggen
         * @description Hoeveel huishoudens voor de verdeelafspraken al gehuisvest werden (1), voor de evaluatie. Telt in geen enkel cijfer mee.
         *
         *     Voor: secretariat.
         */
        post: operations["recordBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/urgency-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urgentieregeling vastleggen
         * @description De regeling die de gemeenteraad vaststelde; zonder regeling kan een gemeente niet beschikken (1).
         *
         *     Voor: caseworker (eigen organisatie), secretariat.
         */
        post: operations["adoptScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/urgency-scheme-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urgentieregeling beëindigen
         * @description De laatste dag van de regeling die dan geldt.
         *
         *     Voor: caseworker (eigen organisatie), secretariat.
         */
        post: operations["endScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Geldende regels lezen
         * @description Wat op een dag geldt: deelnemers, minimumaandeel, categorieën, lezingen en urgentieregelingen.
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator, operator.
         */
        get: operations["readAgreementTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zaken zoeken
         * @description Alle zaken van een gemeente, ook die gehuisvest, afgewezen of gesloten zijn: op stand of op kenmerk in een ander systeem. Wat er op wie wacht, staat in de werkvoorraad.
         *
         *     Voor: caseworker (eigen organisatie), table-coordinator.
         */
        get: operations["readCases"];
        put?: never;
        /**
         * Aanvraag registreren
         * @description Registreert een aanvraag om urgentie en opent daarmee de zaak (4: de gemeente ontvangt en toetst).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["registerApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zaak lezen
         * @description Het dossier van een zaak, met wat er gebeurde in zinnen. Een corporatie ziet categorie noch grond; een gemeente van herkomst ziet een zaak niet als terugkeer niet passend is.
         *
         *     Voor: caseworker (eigen organisatie), housing-association (eigen organisatie), table-coordinator.
         */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zaak afsluiten
         * @description Sluit een zaak die niet tot huisvesting leidt, altijd met een reden (2: niemand belandt op straat), en nooit met een die het dossier tegenspreekt: expired na de laatste dag van de urgentie, revoked na een intrekking, refused-offer zolang de urgentie geldt. Zolang er niet beslist is ook: doorgezonden naar een bestuursorgaan buiten de verdeelafspraken (Awb 2:3; binnen de regio is dat doorzenden), en bij vergissing of dubbel geregistreerd, waarna de aanvraag niet meer meetelt. Van een huishouden dat gesplitst of samengevoegd is, wordt eerst de nieuwe zaak geregistreerd; de verwijzing daarheen komt er vanzelf bij.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zaak heropenen
         * @description Opent een zaak die ten onrechte gesloten was, of waarvan de huisvesting elders niet doorging (2: niemand belandt op straat). De zaak gaat verder zoals zij stond: de beslistermijn, de geldigheid van de urgentie en wat op de bemiddelingstafel lag, lopen door. Van een huishouden dat in een andere zaak verdergaat, wordt de zaak niet heropend.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/forwardings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aanvraag doorzenden
         * @description De aanvraag hoort bij een andere gemeente, die er voortaan op beslist (Awb 2:3).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["forwardApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/supplement-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Om aanvulling vragen
         * @description De aanvrager krijgt gelegenheid om aan te vullen; de beslistermijn staat zolang stil (Awb 4:5, 4:15).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aanvulling ontvangen
         * @description De aanvulling is binnen, al dan niet voldoende; de beslistermijn loopt weer (Awb 4:15).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["receiveSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/external-advice-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advies vragen
         * @description Vraagt een adviseur van buiten; de beslistermijn loopt door (Awb 3:5).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["requestExternalAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/external-advices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advies ontvangen
         * @description Het advies is binnen; hier staat alleen het kenmerk ervan.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["receiveExternalAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/decision-term-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beslistermijn verlengen
         * @description Zegt wanneer de beslissing te verwachten is (Awb 4:14).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["extendDecisionTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/settings-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aanvraag buiten behandeling stellen
         * @description Een aanvraag die niet compleet werd, blijft onbeslist (Awb 4:5). Dat is geen afwijzing en telt niet als beschikking.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["setApplicationAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bezwaar vastleggen
         * @description Bezwaar tegen de beschikking, de buitenbehandelingstelling of de intrekking, wat er als laatste was (Awb 6:4).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["lodgeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/objection-decision-postponements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beslissing op bezwaar verdagen
         * @description Ten hoogste zes weken, en langer met instemming (Awb 7:10). De termijn is daarna die dag.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["postponeObjectionDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/objection-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beslissen op bezwaar
         * @description Een gegrond bezwaar tegen de beschikking brengt een andere beschikking (Awb 7:11). De eerste blijft tellen; deze is een correctie in de periode waarin zij valt.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urgentie intrekken
         * @description De gemeente trekt een verleende urgentie in. Er staat dan geen toewijzing meer open.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["revokeUrgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/urgency-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urgentie verlengen
         * @description Een langere geldigheid, ook nadat de urgentie verliep (2: niemand belandt op straat).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["extendUrgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/expiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verloop van de urgentie vastleggen
         * @description De termijn liep af en het huishouden is niet gehuisvest. De zaak blijft open en in beeld.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["expireUrgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/category-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urgentiecategorie corrigeren
         * @description Legt de juiste categorie vast (5). Van of naar mantelzorg vervalt de bestemming (1b).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["correctCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/scope-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reikwijdte corrigeren
         * @description Of het huishouden wettelijk urgent is, volgt uit de grond van de beschikking (1, voetnoot). De cijfers gaan mee.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["correctScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beschikken op de aanvraag
         * @description Legt de beschikking vast. Een afwijzing is een beschikking als elke andere: ook zij geeft 201.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["decideApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/origin-determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Herkomst bepalen
         * @description Bepaalt de herkomst; het woonplaatsbeginsel volgt (1a). Onbekend: naar de bemiddelingstafel (1c).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["determineOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/care-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plaats van de mantelzorg vastleggen
         * @description Bij mantelzorg geldt het woonplaatsbeginsel niet: het huishouden verhuist naar de zorg (1b).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["identifyCarePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/return-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terugkeer niet passend bevinden
         * @description Terugkeer naar de gemeente van herkomst is niet passend; de bemiddelingstafel bepaalt dan (1b, 1c).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["assessReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/outflow-readiness-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Klaar om uit te stromen
         * @description Vanaf welke dag iemand uit de instelling kan uitstromen (hoofdstuk 2). Een latere opgave komt in de plaats van de vorige, met een reden. Niets hangt ervan af: de dag telt hoe lang iemand wacht.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["recordOutflowReadiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/guidance-arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begeleiding regelen
         * @description Legt vast dat begeleiding geregeld is en welke gemeente ervoor verantwoordelijk is, uiterlijk op de dag waarop de huur ingaat (hoofdstuk 2). Begeleiding is nooit verplicht.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["arrangeGuidance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/origin-disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Herkomst betwisten
         * @description De gemeente van herkomst of van bestemming noemt een andere herkomst. De zaak gaat door; de tafel kijkt mee (1c).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["disputeOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/origin-dispute-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Betwisting van de herkomst intrekken
         * @description De gemeente die betwistte, is overtuigd; de herkomst blijft staan.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["withdrawOriginDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/origin-dispute-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tegenvoorstel over de herkomst aanvaarden
         * @description De gemeente die de herkomst bepaalde, neemt het tegenvoorstel over; de herkomst wordt gecorrigeerd.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["acceptOriginDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/disputed-origin-determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Betwiste herkomst bepalen
         * @description De bemiddelingstafel bepaalt welke herkomst staat als de gemeenten er niet uitkomen (1c).
         *
         *     Voor: table-coordinator.
         */
        post: operations["determineDisputedOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/origin-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Herkomst corrigeren
         * @description Legt de juiste herkomst vast, ook na de huisvesting (1a). Bestemming, cijfers en wederkerigheid volgen.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["correctOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/care-place-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verhuizing van de mantelzorg vastleggen
         * @description De bestemming volgt de mantelzorg (1b), zolang er geen woning is toegewezen.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["moveCarePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verwijzen naar de bemiddelingstafel
         * @description Legt een vraag voor aan de regionale bemiddelingstafel (1c).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["referToMediationTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/table-determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bepaling van de bemiddelingstafel vastleggen
         * @description De passende woonplaats, met het individuele en het algemene belang dat woog (1c).
         *
         *     Voor: table-coordinator.
         */
        post: operations["recordTableDetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/destination-revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bestemming herzien
         * @description Passend wonen is leidend (1): de tafel herziet een bestemming die niet past, met haar afweging (1c).
         *
         *     Voor: table-coordinator.
         */
        post: operations["reviseDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/utmost-efforts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uiterste inspanning vastleggen
         * @description Wat de gemeente van herkomst deed om toch zelf te huisvesten (3c).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["recordUtmostEffort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/unable-to-serve-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verklaren niet te kunnen huisvesten
         * @description De gemeente van herkomst zit boven het minimumaandeel en kan niet huisvesten (3c).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["declareUnableToServe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/step-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bijspringen
         * @description Een andere gemeente in de regio springt bij (3c).
         *
         *     Voor: caseworker (eigen organisatie), table-coordinator.
         */
        post: operations["stepIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Afweging doorrekenen
         * @description Elke gemeente als mogelijkheid: wat ertegen pleit, haar cijfers nu en na plaatsing, en haar plaats in het advies (1c, 3a). Er wordt niets vastgelegd. Het advies verplicht tot niets: passend wonen is leidend.
         *
         *     Voor: caseworker (eigen organisatie), table-coordinator.
         */
        post: operations["simulateWeighing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/safety-override-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Voorstellen een onveilige herkomst opzij te zetten
         * @description De onveilige gemeente van herkomst is uitgesloten (1b). Daarvan afwijken doen twee verschillende mensen: de een stelt het voor, met een reden.
         *
         *     Voor: table-coordinator.
         */
        post: operations["proposeSafetyOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/safety-override-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bevestigen dat een onveilige herkomst opzij gaat
         * @description De ander bevestigt het voorstel (1b). Wie het voorstelde, kan het niet zelf bevestigen.
         *
         *     Voor: caseworker (eigen organisatie), table-coordinator.
         */
        post: operations["confirmSafetyOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/step-in-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vragen om bij te springen
         * @description De bemiddelingstafel vraagt andere gemeenten om bij te springen (3c), zolang de gemeente van herkomst niet kan huisvesten en de vraag op de tafel ligt. Wie weigerde, kan opnieuw worden gevraagd.
         *
         *     Voor: table-coordinator.
         */
        post: operations["requestStepIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/step-in-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aanbieden om bij te springen
         * @description Een gemeente biedt aan om bij te springen (3c), gevraagd of niet, ook na een eerdere weigering. Een aanbod is nog geen bestemming: daarvoor springt de gemeente bij, of bepaalt de tafel.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["offerStepIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/step-in-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Niet bijspringen
         * @description Een gemeente die is gevraagd, springt niet bij, met de reden als code (3c, “kan”).
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["declineStepIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/step-in-offer-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aanbod om bij te springen intrekken
         * @description Een gemeente trekt haar aanbod om bij te springen in, met de reden als code.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["withdrawStepInOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/search-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoekprofiel vaststellen
         * @description Wat een passende woning moet hebben (hoofdstuk 2 en 4). Een later profiel komt in de plaats van het vorige. Ook corporaties lezen dit: noem wat er nodig is, nooit waarom.
         *
         *     Voor: caseworker (eigen organisatie).
         */
        post: operations["establishSearchProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Woning aanbieden
         * @description Een corporatie biedt een woning aan in de gemeente van bestemming, op basis van het zoekprofiel (hoofdstuk 4); één open aanbod per corporatie. Een aanbod telt nergens mee. Toewijzen kan ook zonder.
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["offerDwelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/offer-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Weigering van een aanbod vastleggen
         * @description Het huishouden neemt het aanbod niet aan. Er volgt niets vanzelf: of de urgentie eindigt, besluit de gemeente volgens haar regeling (hoofdstuk 2).
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["refuseOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/offer-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aanbod intrekken
         * @description De corporatie neemt haar aanbod terug; het huishouden heeft dan niets geweigerd.
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["withdrawOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Woning toewijzen
         * @description De corporatie wijst een passende woning toe in de gemeente van bestemming (4).
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["allocateDwelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/allocation-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Toewijzing intrekken
         * @description De toewijzing gaat niet door en telt dan niet meer mee in het aandeel (3).
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["withdrawAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/tenancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huur laten ingaan
         * @description De huur gaat in: het huishouden is gehuisvest en telt mee in de balans (3.5, 4). Vast te leggen op de eerste dag van de huur of daarna; tot dan staat de toewijzing, en blijft het huishouden in beeld.
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["startTenancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/tenancy-reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Huur terugdraaien
         * @description De huur blijkt niet te zijn doorgegaan; de zaak is weer open en de telling volgt.
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["reverseTenancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worklist-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Werkvoorraad lezen
         * @description Wat er wacht, op wie, sinds wanneer en tot wanneer. Een gemeente ziet de zaken waarbij zij partij is, een corporatie wat op een woning wacht en wat zij toewees, de coördinator alles; nooit een categorie.
         *
         *     Voor: caseworker (eigen organisatie), housing-association (eigen organisatie), table-coordinator.
         */
        get: operations["readWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Openstaande vraag in aantallen
         * @description Wat er van de verleende urgenties werd, per gemeente en samen: verleend = gehuisvest + open + anders gesloten (2).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readOpenDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-demand-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Openstaande vraag per zaak
         * @description De huishoudens met urgentie en zonder woning, wie het langst wacht eerst (2).
         *
         *     Voor: caseworker (eigen organisatie), table-coordinator.
         */
        get: operations["readOpenDemandCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen wie tussen wal en schip is
         * @description De huishoudens die niemand verder helpt, met de oorzaak en hoe lang al.
         *
         *     Voor: caseworker (eigen organisatie), table-coordinator.
         */
        get: operations["readOrphans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passed-on-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uit handen gegeven zaken volgen
         * @description De zaken die de eigen gemeente heeft doorgezonden of waarvan zij de herkomst betwistte, en die niet meer van haar zijn: aan wie, of die ze heeft opgepakt en of er nog iets op volgt; hoe de betwisting is opgelost. Meer staat er niet in. Wat nog wel van de gemeente is, staat bij de zaken.
         *
         *     Voor: caseworker.
         */
        get: operations["readPassedOnCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancy-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mutaties melden
         * @description Meldt de mutaties in de sociale huur over een maand; een tweede melding herstelt de eerste (3).
         *
         *     Voor: housing-association (eigen organisatie).
         */
        post: operations["reportVacancies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mutaties lezen
         * @description De gemelde mutaties in een gemeente, per maand en corporatie, zoals hersteld (3).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Voorraadwijzigingen lezen
         * @description De gerealiseerde wijzigingen van de kleine, (zeer) betaalbare voorraad in een gemeente (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readStockChanges"];
        put?: never;
        /**
         * Voorraadwijziging melden
         * @description Kleine, (zeer) betaalbare sociale huurwoningen erbij of eraf, gerealiseerd en niet gepland (3.2, 3.5).
         *
         *     Voor: caseworker (eigen organisatie), housing-association, secretariat.
         */
        post: operations["changeSmallAffordableStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/minimum-share-crossings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Overschrijdingen lezen
         * @description Wanneer een gemeente het minimum overschreed en wanneer niet meer, met de cijfers van toen (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readMinimumShareCrossings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bijeenkomsten lezen
         * @description De bijeenkomsten van de bemiddelingstafel, de laatste eerst (1c).
         *
         *     Voor: table-coordinator.
         */
        get: operations["readMeetings"];
        put?: never;
        /**
         * Bijeenkomst plannen
         * @description Plant een bijeenkomst van de regionale bemiddelingstafel (1c).
         *
         *     Voor: table-coordinator.
         */
        post: operations["planMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bijeenkomst lezen
         * @description Een bijeenkomst met haar agenda, aanwezigen en uitkomsten (1c).
         *
         *     Voor: table-coordinator.
         */
        get: operations["readMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/postponements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bijeenkomst verplaatsen
         * @description Verplaatst een bijeenkomst, met de reden.
         *
         *     Voor: table-coordinator.
         */
        post: operations["postponeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bijeenkomst afzeggen
         * @description De bijeenkomst gaat niet door; wat op de agenda stond, ligt nog op de tafel.
         *
         *     Voor: table-coordinator.
         */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/agenda-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agenda samenstellen
         * @description Zet op de agenda wat op de tafel ligt; wat open blijft, komt de volgende keer terug (1c).
         *
         *     Voor: table-coordinator.
         */
        post: operations["putOnAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/agenda-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Van de agenda halen
         * @description Haalt een zaak van de agenda, met de reden; de vraag ligt nog op de tafel.
         *
         *     Voor: table-coordinator.
         */
        post: operations["takeOffAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/attendances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Aanwezigen vastleggen
         * @description Wie aanwezig waren, naar organisatie en rol (1c, 4); een latere opgave vervangt de eerdere.
         *
         *     Voor: table-coordinator.
         */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uitkomst notuleren
         * @description De uitkomst van een vraag, met het kenmerk van het verslag. De bepaling zelf staat in de zaak (1c).
         *
         *     Voor: table-coordinator.
         */
        post: operations["minuteDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/minute-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notulen corrigeren
         * @description Herstelt een uitkomst die verkeerd is genotuleerd, zolang de bijeenkomst niet is gesloten.
         *
         *     Voor: table-coordinator.
         */
        post: operations["correctMinute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bijeenkomst sluiten
         * @description Sluit de bijeenkomst; elke vraag op de agenda heeft dan een uitkomst.
         *
         *     Voor: table-coordinator.
         */
        post: operations["closeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/table-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Openstaande verwijzingen lezen
         * @description Wat op de bemiddelingstafel ligt, hoe lang al, wie wacht en op welke agenda’s het stond (1c, 3c).
         *
         *     Voor: table-coordinator.
         */
        get: operations["readTableReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/step-in-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Oproepen om bij te springen lezen
         * @description De zaken van andere gemeenten die niet kunnen huisvesten en waarvoor uw gemeente kan bijspringen (3c): of u bent gevraagd, wat u antwoordde, en waarnaar wordt gezocht.
         *
         *     Voor: caseworker.
         */
        get: operations["readStepInCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/step-in-escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zaken waarvoor niemand bijspringt lezen
         * @description Zaken waarvan de gemeente van herkomst niet kan huisvesten en waarvoor iedereen die is gevraagd weigerde, of die op twee of meer agenda’s stonden zonder helper (3c). Het secretariaat ziet alleen de aantallen.
         *
         *     Voor: table-coordinator, secretariat.
         */
        get: operations["readStepInEscalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/distribution-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verdeelbalans van een halfjaar
         * @description De cijfers van een halfjaar per gemeente en voor de regio, als exacte breuken (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readDistributionBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Halfjaren en hun verslag
         * @description Welk halfjaar een vastgesteld verslag heeft, en welk nog waarop wacht (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readHalfYearReports"];
        put?: never;
        /**
         * Halfjaar afsluiten
         * @description Stelt het verslag van een halfjaar vast zoals het dan bekend is; het verandert daarna nooit meer. Kan als het halfjaar voorbij is en elke corporatie heeft gemeld of als ontbrekend is aangemerkt (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["closeHalfYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports/{halfYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vastgesteld verslag lezen
         * @description Het verslag zoals het is vastgesteld, altijd dezelfde bytes; de ETag is de SHA-256 ervan. Exacte cijfers, ook kleine aantallen: niet om zo te publiceren (3.5).
         *
         *     Voor: table-coordinator, secretariat, evaluator.
         */
        get: operations["readHalfYearReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports/{halfYear}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verslag als bestand
         * @description Het vastgestelde verslag als CSV, ODS, XLSX of als HTML om te lezen en af te drukken; altijd dezelfde bytes. Kleine aantallen, en waaruit die zouden volgen, zijn afgeschermd (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readHalfYearReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports/{halfYear}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conceptverslag lezen
         * @description Het verslag zoals het nu zou worden; het verandert met elke vastlegging (3.5).
         *
         *     Voor: table-coordinator, secretariat, evaluator.
         */
        get: operations["readHalfYearDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports/{halfYear}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waarop de afsluiting wacht
         * @description Wat er nog ontbreekt voordat een halfjaar kan worden afgesloten, en wat is aangemerkt (3.5).
         *
         *     Voor: table-coordinator, secretariat, evaluator.
         */
        get: operations["readHalfYearClosing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports/{halfYear}/missing-vacancy-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ontbrekende melding aanmerken
         * @description Legt vast dat en waarom niet langer op een melding van mutaties wordt gewacht (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["markVacancyReportMissing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports/{halfYear}/restatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Herziening lezen
         * @description Per cijfer: zoals vastgesteld, zoals nu bekend, het verschil, en welke latere vastleggingen dat deden. De verschillen tellen op; het vastgestelde verslag blijft zoals het is (3.5).
         *
         *     Voor: table-coordinator, secretariat, evaluator.
         */
        get: operations["readHalfYearRestatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/half-year-reports/{halfYear}/restatements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Herziening vastleggen
         * @description Legt vast wat nu bekend is van een afgesloten halfjaar, naast het verslag (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["restateHalfYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional-board-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bestuurlijke overleggen lezen
         * @description Elk bestuurlijk overleg met zijn agenda en besluiten, het laatste eerst (1, 3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readRegionalBoardMeetings"];
        put?: never;
        /**
         * Bestuurlijk overleg plannen
         * @description Legt de dag van een bestuurlijk overleg vast; wat erop wacht, komt op de agenda (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["planRegionalBoardMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional-board-meetings/{meetingId}/postponements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bestuurlijk overleg verplaatsen
         * @description Verplaatst een bestuurlijk overleg; wat op de agenda stond, komt in het eerstvolgende (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["postponeRegionalBoardMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional-board-meetings/{meetingId}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bestuurlijk overleg afzeggen
         * @description Het bestuurlijk overleg gaat niet door; wat op de agenda stond, komt in het eerstvolgende (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["cancelRegionalBoardMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional-board-meetings/{meetingId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Besluit van het bestuurlijk overleg vastleggen
         * @description Waarover besloten werd en in welk document; de tekst van het besluit blijft in dat document (1).
         *
         *     Voor: secretariat.
         */
        post: operations["recordRegionalBoardDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-button-presses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gebruik van de noodknop lezen
         * @description Elk gebruik van de noodknop, met de cijfers van dat moment, het overleg waar het op de agenda staat, en wat nog te doen is (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readEmergencyButtonPresses"];
        put?: never;
        /**
         * Noodknop gebruiken
         * @description Voor een situatie die ongewenst en onhoudbaar is, elk met een grond, en met het document dat haar beschrijft (3.5). De cijfers van dat moment worden meteen bewaard en het komt op de agenda van het eerstvolgende bestuurlijk overleg. Er wordt niets door opgeschort.
         *
         *     Voor: caseworker, housing-association.
         */
        post: operations["pressEmergencyButton"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-button-presses/{pressId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gebruik van de noodknop intrekken
         * @description Door wie de noodknop gebruikte, met de reden (3.5).
         *
         *     Voor: caseworker, housing-association.
         */
        post: operations["withdrawEmergencyButton"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-button-presses/{pressId}/agenda-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Op de agenda van een later bestuurlijk overleg zetten
         * @description Voor wat het eerstvolgende overleg openliet; eerder dan dat overleg kan het niet verder schuiven (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["placeOnRegionalBoardAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-button-presses/{pressId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uitkomst van het bestuurlijk overleg vastleggen
         * @description Wat het bestuurlijk overleg met het gebruik van de noodknop deed, met het besluit (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["handleEmergencyButton"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-button-presses/{pressId}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossier bij het gebruik van de noodknop lezen
         * @description Het dossier dat meteen werd gemaakt: alles uit het logboek tot en met dat moment (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readEmergencyButtonDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evaluaties lezen
         * @description Elke evaluatie met haar bevindingen, bijsturing en afronding, de laatste eerst (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readEvaluations"];
        put?: never;
        /**
         * Evaluatie beginnen
         * @description Begint een evaluatie, met haar aanleiding; het dossier is het logboek tot dan toe (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["openEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wanneer de evaluatie na drie jaar moet zijn
         * @description Afgeleid van de inwerkingtreding, tenzij de afspraken het vanaf een dag anders lezen (3.5, OQ-9).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readEvaluationSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{evaluationNumber}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossier van een evaluatie lezen
         * @description Halfjaren, correcties, beginsituatie, besluiten, regelingen, regelwijzigingen en noodknop, uit het logboek tot en met een plaats. Dezelfde plaats geeft hetzelfde dossier (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readEvaluationDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{evaluationNumber}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bevinding vastleggen
         * @description Waarover en wat gevonden is, in codes; de tekst staat in het document (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{evaluationNumber}/finding-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bevinding intrekken
         * @description Trekt een bevinding in, met de reden; waarop een bijsturing berust, blijft staan (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["withdrawFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{evaluationNumber}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bijsturing vastleggen
         * @description Waartoe het bestuurlijk overleg besloot, en op welke bevindingen het antwoordt (3.5, “desgewenst”).
         *
         *     Voor: secretariat.
         */
        post: operations["decideAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{evaluationNumber}/adjustment-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bijsturing verbinden met de regelwijziging
         * @description Met welke gebeurtenis de bijsturing is doorgevoerd; kan ook na de afronding (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["linkAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{evaluationNumber}/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluatie afronden
         * @description Rondt de evaluatie af, met het eindverslag; met of zonder bijsturing volgt uit wat besloten is (3.5).
         *
         *     Voor: secretariat.
         */
        post: operations["concludeEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/early-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vroege signalen lezen
         * @description Welke gemeenten, of de regio, in de buurt komen van de voorwaarden die de partijen volgen (3.5). Afwijken is geen overtreding, en een signaal doet niets.
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readEarlyWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wederkerigheid lezen
         * @description Per gemeente hoe vaak zij geholpen werd en bijsprong, en wat er openstaat (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readReciprocityLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Leningen en tegoeden lezen
         * @description Elke lening en elk tegoed: van wie, op welke grond, sinds wanneer, hoe ingelost en voor wie (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readReciprocityItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lezen wie wie hielp
         * @description Per tweetal gemeenten hoe vaak de een voor de ander bijsprong (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readReciprocityPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-ages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ouderdom van wat openstaat lezen
         * @description Wat op een dag openstond, en hoeveel dagen al. De afspraken kennen geen termijn (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readReciprocityAges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lening betwisten
         * @description Een van beide gemeenten betwist een open lening; tot dat beslecht is, lost niets haar in (3c).
         *
         *     Voor: caseworker.
         */
        post: operations["disputeObligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-dispute-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Betwisting beslechten
         * @description De bemiddelingstafel laat de lening staan of vernietigt haar; wie betwistte, kan dat intrekken (3c).
         *
         *     Voor: caseworker, table-coordinator.
         */
        post: operations["settleDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kwijtscheldingen lezen
         * @description Wat is voorgesteld, overeengekomen en vervallen (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readReciprocityReleases"];
        put?: never;
        /**
         * Kwijtschelding voorstellen
         * @description Een van beide gemeenten stelt voor dat een lening vervalt, en een tegoed van de ander mee (3c).
         *
         *     Voor: caseworker.
         */
        post: operations["proposeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-releases/{releaseId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Instemmen met kwijtschelding
         * @description De andere gemeente stemt in; vanaf dan is de lening vervallen (3c).
         *
         *     Voor: caseworker.
         */
        post: operations["agreeToRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-releases/{releaseId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Afzien van kwijtschelding
         * @description Een van beide gemeenten ziet ervan af, zolang de ander niet instemde; de lening blijft zoals zij was.
         *
         *     Voor: caseworker.
         */
        post: operations["declineRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-settlement-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verrekeningen zoeken
         * @description Wat rondloopt (A voor B, B voor C, C voor A) en dus weg kan vallen. Er wordt niets vastgelegd (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readSettlementProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verrekeningen lezen
         * @description Wat is voorgesteld, wie instemden, en wat verrekend is (3c).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readReciprocitySettlements"];
        put?: never;
        /**
         * Verrekening voorstellen
         * @description De bemiddelingstafel of een betrokken gemeente stelt voor leningen tegen elkaar weg te strepen (3c).
         *
         *     Voor: caseworker, table-coordinator.
         */
        post: operations["proposeSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-settlements/{settlementId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Instemmen met verrekening
         * @description Een betrokken gemeente stemt in; met de laatste vervallen alle leningen tegelijk (3c).
         *
         *     Voor: caseworker.
         */
        post: operations["agreeToSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reciprocity-settlements/{settlementId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Afzien van verrekening
         * @description Een betrokken gemeente, of de tafel die het voorstelde, ziet ervan af; de leningen blijven staan (3c).
         *
         *     Voor: caseworker, table-coordinator.
         */
        post: operations["declineSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cijfers zoals ze op een tijdstip bekend waren
         * @description Drie klokken: wanneer het zo was (halfYear of on), wat toen bekend was (knownAt) en welke regels golden (rulesKnownAt of agreementVersion). Wat later bekend wordt, verandert het antwoord over een eerder tijdstip niet. Elk antwoord noemt alle drie, met de plaats in het logboek waarop het rust (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        get: operations["readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figure-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cijfers naar andere regels
         * @description Drie klokken: wanneer het zo was (halfYear of on), wat toen bekend was (knownAt) en welke regels golden (rulesKnownAt of agreementVersion). Wat later bekend wordt, verandert het antwoord over een eerder tijdstip niet. Hier liggen daar nog andere regels overheen. Besluiten blijven zoals ze zijn (3.5).
         *
         *     Voor: caseworker, housing-association, table-coordinator, secretariat, evaluator.
         */
        post: operations["calculateFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counterfactual-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Halfjaren onder andere regels
         * @description Rekent halfjaren na onder andere regels: wat het was, wat het dan was geweest, het verschil, welke stappen anders uitvallen en wat niet te zeggen is. Eerst worden de werkelijke regels nagerekend; komt daar iets anders uit dan vastligt, dan wordt niets berekend (3.5).
         *
         *     Voor: evaluator.
         */
        post: operations["calculateCounterfactual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gebeurtenissen lezen
         * @description Alles wat is vastgelegd, in volgorde, pseudoniem: zonder verwijzing naar een persoon of dossier. Waar terugkeer onveilig is, is weggelaten wat de herkomst zou verraden. Elke vraag is een regel in het inzagelogboek (3.5).
         *
         *     Voor: evaluator.
         */
        get: operations["readEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-log-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inzagelogboek lezen
         * @description Wat evaluatoren lazen: wie (pseudoniem), wat, met welke vraag, op welke plaats in het logboek, wanneer.
         *
         *     Voor: secretariat.
         */
        get: operations["readAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-explanations/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uitleg van een zaak
         * @description Waarom een zaak telt waar zij telt: artikel, feiten en van wie die zijn, de cijfers op die plaats, en wat het anders had gemaakt. Voor de bemiddelingstafel: herkomst en bestemming staan er naast elkaar (3.5).
         *
         *     Voor: table-coordinator.
         */
        get: operations["readCaseExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figure-explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uitleg van een cijfer
         * @description Waaruit een cijfer van een halfjaar bestaat: formule, versie en elke gebeurtenis erachter (3.5).
         *
         *     Voor: table-coordinator, evaluator.
         */
        get: operations["readFigureExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Taken lezen
         * @description Hoeveel taken er in elke staat zijn, en de oudste in één daarvan. Een taak wijst naar waar zij over gaat en bevat geen persoonsgegevens; een oorzaak is een code.
         *
         *     Voor: operator.
         */
        get: operations["readJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een geparkeerde taak opnieuw laten proberen
         * @description Een taak die te vaak mislukte krijgt weer al haar pogingen. Doe het als de oorzaak is verholpen.
         *
         *     Voor: operator.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Afgeleverde meldingen lezen
         * @description Welke meldingen aan andere systemen zijn gedaan en wat ervan terechtkwam. Een regel zegt niet waar de melding over ging en bevat geen persoonsgegevens; een uitkomst is een code.
         *
         *     Voor: operator.
         */
        get: operations["readNotificationDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemFieldError: {
            /**
             * @description Het veld, met punten voor wat erin ligt.
             * @example category
             */
            field: string;
            /**
             * @description Wat er niet klopt, als code.
             * @example required
             */
            code: string;
            /**
             * @description Wat er niet klopt, in een zin.
             * @example Dit veld is verplicht.
             */
            detail: string;
        };
        Problem: {
            /**
             * @description Soort probleem; about:blank: de status zegt het.
             * @example about:blank
             */
            type: string;
            /**
             * @description Soort probleem in enkele woorden.
             * @example Niet gevonden
             */
            title: string;
            /**
             * @description De HTTP-status.
             * @example 404
             */
            status: number;
            /**
             * @description Wat er aan de hand is, in een zin.
             * @example Deze zaak bestaat niet.
             */
            detail: string;
            /**
             * @description Vaste code voor software.
             * @example NO_SUCH_CASE
             */
            code: string;
            /**
             * @description Kenmerk van dit verzoek, voor vragen aan de beheerder.
             * @example urn:uuid:…
             */
            instance: string;
            /** @description Alle velden die niet kloppen. */
            errors?: components["schemas"]["ProblemFieldError"][];
        };
        AdoptionRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * @description De regio, als code.
             * @example invented-region
             */
            region: string;
            /**
             * @description Versie: de dag van vaststelling.
             * @example 2025-12-05
             */
            version: string;
        };
        ReceiptAnswer: {
            /** @description Waar het over gaat: het kenmerk van de zaak, of de gemeentecode. */
            id: string;
            /** @description Versie van de zaak (of reeks) na deze handeling. */
            revision: number;
            /** @description Plaats in het logboek; geef haar mee als waitForPosition. */
            position: number;
        };
        MembershipRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description De gemeente (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * @description Naam van de gemeente.
             * @example Dalfsen
             */
            municipalityName: string;
            /**
             * Format: date
             * @description Laatste dag waarop zij meedoet.
             * @example 2030-12-31
             */
            validUntil?: string;
        };
        BwMoRegionRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description De gemeente (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * @description Naam van de BW-/MO-regio.
             * @example IJssel-Vecht
             */
            bwMoRegion: string;
            /**
             * @description Kenmerk van de werkafspraken.
             * @example BW-2024
             */
            workingAgreement?: string;
        };
        MinimumShareRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description Deel van de vrijkomende sociale huurwoningen, als breuk.
             * @example {
             *       "numerator": 15,
             *       "denominator": 100
             *     }
             */
            minimumShare: {
                /** @description Teller. */
                numerator: number;
                /** @description Noemer. */
                denominator: number;
            };
            /**
             * @description Openbare bron.
             * @example ministeriële regeling
             */
            source: string;
        };
        CategoryListRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description Versie van de lijst.
             * @example 2027-01
             */
            version: string;
            /**
             * @description Versie van de toetsingscriteria; `none-yet` zolang er geen zijn.
             * @example none-yet
             */
            criteriaVersion: string;
            /**
             * @description De categorieën; voorlopig zolang de regeling ze niet afbakent.
             * @example [
             *       {
             *         "category": "homelessFamily",
             *         "provisional": true,
             *         "needsEthosLightClass": true
             *       }
             *     ]
             */
            categories: {
                /** @description De categorie, als code. */
                category: string;
                /** @description Voorlopig: de regeling bakent haar nog niet af. */
                provisional: boolean;
                /** @description Of de leefsituatie volgens ETHOS Light nodig is. */
                needsEthosLightClass: boolean;
            }[];
        };
        PolicyRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description De open vraag.
             * @example operationalWindow
             * @enum {string}
             */
            policy: "minimumShareRole" | "operationalWindow" | "vacancyBase" | "countingDates" | "countingUnit" | "reciprocityScope" | "balanceKey" | "reciprocityMatching" | "evaluationClock" | "emergencyButtonHolders" | "permitHolderClassification" | "intermediateContracts" | "institutionLocation" | "originHierarchy" | "provisionalCategory" | "tableDetermination" | "proRataRanking" | "pendingAtEntry" | "smallAffordableDefinition" | "bwMoRegionDeventer" | "vacancySource" | "unableToServeRoute" | "lastTieBreak" | "smallCells";
            /**
             * @description De lezing die voortaan geldt.
             * @example rolling-12-months
             */
            value: string;
        };
        FallbackRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description Reden, als code.
             * @example no-regional-agreement
             */
            reason: string;
        };
        LegalBasisRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-07-01
             */
            occurredOn: string;
            /**
             * @description Openbare bron.
             * @example Stb. 2026, 157
             */
            source: string;
            /**
             * @description De wet, als code.
             * @example Wvrv
             */
            law: string;
        };
        EntryIntoForceRequest: {
            /**
             * Format: date
             * @description Eerste dag die telt; een tweede opgave herstelt de eerste.
             * @example 2026-07-01
             */
            occurredOn: string;
        };
        StatutoryDeadlineRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-07-01
             */
            occurredOn: string;
            /**
             * @description Openbare bron.
             * @example Stb. 2026, 157
             */
            source: string;
            /**
             * @description Waarvoor.
             * @example housing-ordinance
             * @enum {string}
             */
            kind: "regional-distribution-agreement" | "housing-ordinance" | "housing-programme";
            /**
             * Format: date
             * @description Uiterste dag.
             * @example 2028-01-01
             */
            due: string;
        };
        HouseholdCountRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-07-01
             */
            occurredOn: string;
            /**
             * @description Openbare bron.
             * @example Stb. 2026, 157
             */
            source: string;
            /**
             * @description De gemeente (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * Format: date
             * @description Peildatum van de telling.
             * @example 2026-01-01
             */
            referenceDate: string;
            /**
             * @description Aantal huishoudens, geen inwoners.
             * @example 12000
             */
            householdCount: number;
        };
        SuccessionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-07-01
             */
            occurredOn: string;
            /**
             * @description Openbare bron.
             * @example Stb. 2026, 157
             */
            source: string;
            /**
             * @description De gemeente die ophield te bestaan (CBS-code).
             * @example GM0175
             */
            predecessor: string;
            /**
             * @description De gemeente waarin zij opging (CBS-code).
             * @example GM0160
             */
            successor: string;
        };
        MunicipalFacilitiesRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-07-01
             */
            occurredOn: string;
            /**
             * @description Openbare bron.
             * @example Stb. 2026, 157
             */
            source: string;
            /**
             * @description De gemeente (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * @description Wat er is. Wat nergens staat, is niet bekend.
             * @example [
             *       "public-transport"
             *     ]
             */
            available: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
            /**
             * @description Wat er nergens in de gemeente is.
             * @example [
             *       "small-scale"
             *     ]
             */
            unavailable: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
            /**
             * Format: date
             * @description Eerste dag waarop het zo is.
             * @example 2026-07-01
             */
            validFrom: string;
        };
        EarlyWarningConditionsRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description Versie van de voorwaarden.
             * @example 2027-1
             */
            version: string;
            /**
             * @description De voorwaarden; leeg: er wordt nergens op gelet.
             * @example [
             *       {
             *         "indicator": "open-loans",
             *         "near": {
             *           "numerator": 3,
             *           "denominator": 1
             *         },
             *         "reached": {
             *           "numerator": 5,
             *           "denominator": 1
             *         }
             *       }
             *     ]
             */
            conditions: {
                /**
                 * @description Waarop gelet wordt.
                 * @enum {string}
                 */
                indicator: "operational-share" | "balance-above-expected" | "open-loans" | "open-calls" | "dispersion" | "open-referrals";
                /** @description Vanaf hier komt het in de buurt. */
                near: {
                    /** @description Teller. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
                /** @description Vanaf hier is de voorwaarde bereikt. */
                reached: {
                    /** @description Teller. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
            }[];
            /**
             * @description Openbare bron.
             * @example bestuurlijk overleg
             */
            source: string;
        };
        BaselineRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * @description De gemeente (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * Format: date
             * @description Eerste dag van de periode.
             * @example 2025-01-01
             */
            firstDay: string;
            /**
             * Format: date
             * @description Laatste dag van de periode.
             * @example 2025-12-31
             */
            lastDay: string;
            /**
             * @description Gehuisveste huishoudens.
             * @example 12
             */
            placementCount: number;
            /**
             * @description Geregistreerd of geschat.
             * @example estimate
             * @enum {string}
             */
            quality: "registered" | "estimate";
            /**
             * @description Openbare bron.
             * @example verzonnen
             */
            source: string;
        };
        SchemeRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * Format: date
             * @description Eerste dag waarop het geldt.
             * @example 2027-01-01
             */
            validFrom: string;
            /**
             * @description De gemeente (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * Format: date
             * @description Laatste dag.
             * @example 2030-12-31
             */
            validUntil?: string;
            /**
             * @description Beslistermijn in dagen.
             * @example 56
             */
            decisionTermDays: number;
            /**
             * @description Geldigheid van een urgentie in dagen.
             * @example 365
             */
            urgencyValidityDays: number;
            /**
             * @description Na hoeveel keer weigeren van een passende woning de urgentie kan eindigen; zonder opgave: nooit.
             * @example 1
             */
            offerRefusalLimit?: number;
            /**
             * @description Kenmerk van de verordening.
             * @example verordening-2027
             */
            ordinance?: string;
            /**
             * @description Of zij regionaal is afgestemd (1).
             * @example true
             */
            isRegionallyAligned: boolean;
            /**
             * @description Eigen, niet wettelijke categorieën; zij vallen buiten de afspraken.
             * @example []
             */
            localCategories: string[];
            /**
             * @description Categorieën woonruimte waarvoor zij geldt.
             * @example []
             */
            dwellingClasses: string[];
        };
        SchemeEndingRequest: {
            /**
             * Format: date
             * @description Dag van het besluit.
             * @example 2026-06-15
             */
            decidedOn: string;
            /**
             * @description De gemeente (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * Format: date
             * @description Laatste dag waarop zij geldt.
             * @example 2030-12-31
             */
            validUntil: string;
        };
        MinimumShareAnswer: {
            /** @description Teller. */
            numerator: number;
            /** @description Noemer. */
            denominator: number;
        };
        SchemeAnswer: {
            /**
             * Format: date
             * @description Eerste dag van de regeling.
             */
            validFrom: string;
            /** @description Beslistermijn in dagen. */
            decisionTermDays: number;
            /** @description Geldigheid van een urgentie in dagen. */
            urgencyValidityDays: number;
            /** @description Na hoeveel keer weigeren van een passende woning de urgentie kan eindigen; ontbreekt het: nooit. */
            offerRefusalLimit?: number;
        };
        FacilitiesAnswer: {
            /** @description Wat er is. */
            available: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
            /** @description Wat er nergens in de gemeente is. */
            unavailable: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
        };
        MemberAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description Naam van de gemeente. */
            municipalityName: string;
            /** @description BW-/MO-regio; null zolang die niet is vastgelegd. */
            bwMoRegion: string | null;
            /** @description De urgentieregeling die dan geldt; null zolang de gemeente niet kan beschikken (1). */
            scheme: components["schemas"]["SchemeAnswer"] | null;
            /** @description Wat bekend is van voorzieningen uit zoekprofielen (2); null zolang niets bekend is. */
            facilities: components["schemas"]["FacilitiesAnswer"] | null;
        };
        CategoryAnswer: {
            /** @description De categorie. */
            category: string;
            /** @description Voorlopig: de regeling bakent haar nog niet af. */
            provisional: boolean;
            /** @description Of de leefsituatie volgens ETHOS Light moet worden vastgelegd. */
            needsEthosLightClass: boolean;
        };
        CategoryListAnswer: {
            /** @description Versie van de lijst. */
            version: string;
            /** @description Versie van de toetsingscriteria; `none-yet` zolang er geen zijn. */
            criteriaVersion: string;
            /** @description De categorieën. */
            categories: components["schemas"]["CategoryAnswer"][];
        };
        RulesAnswer: {
            /**
             * Format: date
             * @description De dag waarover het gaat.
             */
            on: string;
            /** @description De regio; `none-yet` zolang er geen verdeelafspraken zijn. */
            region: string;
            /** @description Versie van de verdeelafspraken. */
            agreementVersion: string;
            /**
             * Format: date
             * @description Eerste dag die telt; null zolang die niet vaststaat.
             */
            entryIntoForce: string | null;
            /** @description Of de verdeelafspraken op de dag gelden. */
            isInForce: boolean;
            /** @description Of het wettelijk terugvalscenario op de dag geldt. */
            isFallback: boolean;
            /** @description Het minimumaandeel; null zolang het niet is vastgelegd. */
            minimumShare: components["schemas"]["MinimumShareAnswer"] | null;
            /** @description De gemeenten die meedoen, naar CBS-code. */
            members: components["schemas"]["MemberAnswer"][];
            /** @description De lijst van wettelijke urgentiecategorieën. */
            categoryList: components["schemas"]["CategoryListAnswer"];
            /** @description De lezing van elke open vraag: minimumShareRole, operationalWindow, vacancyBase, countingDates, countingUnit, reciprocityScope, balanceKey, reciprocityMatching, evaluationClock, emergencyButtonHolders, permitHolderClassification, intermediateContracts, institutionLocation, originHierarchy, provisionalCategory, tableDetermination, proRataRanking, pendingAtEntry, smallAffordableDefinition, bwMoRegionDeventer, vacancySource, unableToServeRoute, lastTieBreak, smallCells. */
            policies: {
                [key: string]: string;
            };
        };
        ApplicationRequest: {
            /**
             * @description Gemeente die de aanvraag ontving (CBS-code).
             * @example GM0177
             */
            municipality: string;
            /**
             * Format: date
             * @description Dag van ontvangst.
             * @example 2026-08-03
             */
            receivedOn: string;
            /**
             * @description Urgentiecategorie. Bij scope statutory een van de wettelijke categorieën (5): informalCare, medicalNecessity, homelessShelter, shelteredHousing, clinicalMentalHealthCare, womensRefuge, youthCare, detention, formerSexWorker, homelessFamily; anders een eigen code van de gemeente.
             * @example shelteredHousing
             */
            category: string;
            /**
             * @description Alleen statutory valt onder de verdeelafspraken (1, voetnoot). Zonder opgave: statutory.
             * @example statutory
             * @enum {string}
             */
            scope?: "statutory" | "local-category" | "permit-holder";
            /**
             * @description Groep binnen de categorie, waar die twee groepen kent.
             * @enum {string}
             */
            group?: "traffickingVictim" | "forensicCare";
            /** @description Tweede categorie die ook geldt. Telt niet mee; alleen de eigen gemeente ziet haar. */
            secondaryCategory?: string;
            /** @description Leefsituatie volgens ETHOS Light (5, voetnoot). */
            ethosLightClass?: number;
            /**
             * Format: uuid
             * @description Kenmerk van het huishouden in de eigen kluis; zegt op zichzelf niets. Zonder opgave wordt er een gemaakt.
             */
            personRef?: string;
            /** @description Kenmerk van de zaak in een ander systeem. */
            externalReference?: string;
            /** @description De eerdere zaken van een huishouden dat gesplitst of samengevoegd is, bij dezelfde gemeente. Een splitsing volgt op één zaak, een samenvoeging op twee of meer. Categorie, reikwijdte en herkomst worden opnieuw bepaald. Sluit daarna de eerdere zaken af; tot dan blijven zij open en krijgen zij geen woning. */
            follows?: {
                /**
                 * @description Of het huishouden gesplitst of samengevoegd werd.
                 * @enum {string}
                 */
                change: "household-split" | "household-merged";
                /** @description De eerdere zaken, elk één keer. */
                cases: string[];
            };
        };
        DecisionAnswer: {
            /**
             * @description Verleend of afgewezen.
             * @enum {string}
             */
            outcome: "granted" | "refused";
            /**
             * Format: date
             * @description Dag van de beschikking.
             */
            decidedOn: string;
            /** @description Grond van een afwijzing, of van een bijzondere verlening. */
            ground?: string;
            /**
             * Format: date
             * @description Tot en met wanneer de urgentie geldt.
             */
            validUntil?: string;
        };
        OriginAnswer: {
            /** @description CBS-code, outside-region of unknown. */
            origin: string;
            /**
             * @description Waar de herkomst ligt.
             * @enum {string}
             */
            originLies: "in-region" | "outside-region" | "unknown";
            /** @description Soort bewijs. */
            evidence: string;
        };
        OriginDisputeAnswer: {
            /** @description De gemeente die de herkomst betwist (CBS-code). */
            municipality: string;
            /** @description Tegenvoorstel: CBS-code of outside-region. */
            counterProposal: string;
            /**
             * @description Soort bewijs.
             * @enum {string}
             */
            evidence: "brp-residential-address" | "previous-residential-address" | "youth-care-responsible-municipality" | "care-provider-statement" | "other";
            /**
             * @description Hoe de betwisting is opgelost.
             * @enum {string}
             */
            outcome?: "withdrawn" | "accepted" | "determined-by-table";
            /**
             * Format: date
             * @description Dag van de oplossing.
             */
            resolvedOn?: string;
        };
        DestinationAnswer: {
            /** @description Gemeente van bestemming (CBS-code). */
            municipality: string;
            /**
             * @description Waarop de bestemming rust.
             * @enum {string}
             */
            basis?: "residencePrinciple" | "informalCare" | "mediationTable" | "reciprocity" | "grantingMunicipality";
        };
        SearchProfileAnswer: {
            /** @description Met hoeveel mensen het huishouden is. */
            personCount: number;
            /** @description Hoeveel kamers ten minste. */
            minimumRoomCount?: number;
            /**
             * @description Hoogste huurklasse (VERA).
             * @enum {string}
             */
            maximumRentClass?: "GOE" | "BET" | "DUU";
            /** @description Wat de woning of de plek moet hebben. */
            needs: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
            /**
             * Format: date
             * @description Dag waarop het profiel is vastgesteld.
             */
            establishedOn: string;
        };
        StepInCallAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /**
             * Format: date
             * @description Dag van het laatste verzoek; zonder: niet gevraagd.
             */
            askedOn?: string;
            /**
             * @description Wat zij antwoordde; none zolang niets.
             * @enum {string}
             */
            answer: "none" | "offered" | "declined" | "withdrawn" | "stepped-in";
            /**
             * Format: date
             * @description Dag van het antwoord.
             */
            answeredOn?: string;
            /** @description Waarom niet, als code. */
            reason?: string;
        };
        OfferAnswer: {
            /** @description Kenmerk van het aanbod bij de corporatie. */
            offer: string;
            /** @description De corporatie. */
            association: string;
            /** @description Waar de woning staat (CBS-code). */
            municipality: string;
            /**
             * @description Soort woning.
             * @enum {string}
             */
            kind: "vacancy" | "new-build" | "other";
            /**
             * @description Langs welke weg.
             * @enum {string}
             */
            module: "direct-mediation" | "wish" | "lottery" | "other";
            /**
             * Format: date
             * @description Dag van het aanbod.
             */
            offeredOn: string;
            /**
             * Format: date
             * @description Dag waarop het antwoord er uiterlijk moet zijn.
             */
            answerDueOn?: string;
            /**
             * @description accepted als de corporatie toewees; lapsed als de zaak eindigde of een huurovereenkomst inging zonder antwoord.
             * @enum {string}
             */
            status: "open" | "accepted" | "refused" | "withdrawn" | "lapsed";
            /**
             * Format: date
             * @description Dag van het antwoord of de intrekking.
             */
            answeredOn?: string;
            /** @description Waarom geweigerd of ingetrokken; niet voor een corporatie. */
            reason?: string;
        };
        AllocationAnswer: {
            /** @description Waar de woning staat (CBS-code). */
            municipality: string;
            /** @description De corporatie. */
            association: string;
            /**
             * @description Soort woning.
             * @enum {string}
             */
            kind: "vacancy" | "new-build" | "other";
            /**
             * Format: date
             * @description Dag van de toewijzing.
             */
            allocatedOn: string;
        };
        GuidanceAnswer: {
            /** @description Gemeente die voor de begeleiding verantwoordelijk is (CBS-code). */
            municipality: string;
            /**
             * Format: date
             * @description Dag waarop de begeleiding geregeld was.
             */
            arrangedOn: string;
        };
        FollowsAnswer: {
            /**
             * @description Of het huishouden gesplitst of samengevoegd werd.
             * @enum {string}
             */
            change: "household-split" | "household-merged";
            /** @description De eerdere zaken. */
            cases: string[];
        };
        TermStepAnswer: {
            /**
             * Format: date
             * @description Eerste dag van de stap.
             */
            from: string;
            /**
             * Format: date
             * @description Laatste dag van de stap, die meetelt.
             */
            to: string;
            /** @description Aantal dagen; 0 voor wat gebeurde en de termijn liet zoals zij was. */
            days: number;
            /**
             * @description Waarom de dagen verstrijken of stilstaan.
             * @enum {string}
             */
            reason: "elsewhere" | "beforeReopening" | "term" | "suspended" | "extension" | "prolonged" | "adviceDoesNotSuspend" | "noTermGiven" | "askedTooLate" | "extendedTooLate" | "extendedToNoLaterDay";
            /** @description De wet waarop de stap rust. */
            article: string;
            /** @description De stap in een zin. */
            sentence: string;
        };
        DecisionClockAnswer: {
            /**
             * Format: date
             * @description Dag van ontvangst door de gemeente die beslist.
             */
            receivedOn: string;
            /** @description De termijn zelf in dagen, zonder opschorting en verlenging. */
            termDays: number;
            /**
             * Format: date
             * @description Uiterste dag om op tijd te beslissen, naar wat nu bekend is.
             */
            dueOn: string;
            /**
             * @description Loopt, opgeschort, gehaald, overschreden of vervallen (gesloten voordat de termijn om was).
             * @enum {string}
             */
            state: "running" | "suspended" | "met" | "exceeded" | "lapsed";
            /**
             * Format: date
             * @description Dag waarop de termijn eindigde, bijvoorbeeld door de beschikking.
             */
            endedOn?: string;
            /** @description Dagen tot de uiterste dag, vanaf vandaag of vanaf het einde; negatief als die voorbij was. */
            daysLeft: number;
            /** @description Hoe de uiterste dag is berekend, stap voor stap. */
            steps: components["schemas"]["TermStepAnswer"][];
        };
        UrgencyClockAnswer: {
            /**
             * Format: date
             * @description Dag waarop de urgentie is verleend.
             */
            grantedOn: string;
            /**
             * Format: date
             * @description Laatste dag waarop de urgentie geldt.
             */
            validUntil: string;
            /**
             * @description Geldig, verloopt binnen vier weken, verlopen, of geëindigd door huisvesting, intrekking of sluiting.
             * @enum {string}
             */
            state: "valid" | "expiresSoon" | "expired" | "ended";
            /**
             * Format: date
             * @description Dag van huisvesting, intrekking of sluiting.
             */
            endedOn?: string;
            /** @description Dagen tot de laatste dag; negatief als de urgentie is verlopen. */
            daysLeft: number;
        };
        WaitClockAnswer: {
            /**
             * Format: date
             * @description Sinds wanneer.
             */
            since: string;
            /**
             * Format: date
             * @description Tot wanneer; ontbreekt zolang het duurt.
             */
            until?: string;
            /** @description Hoeveel dagen het duurt of duurde. Er geldt geen termijn voor. */
            days: number;
        };
        OutflowClockAnswer: {
            /**
             * Format: date
             * @description Dag waarop iemand klaar is om uit de instelling uit te stromen.
             */
            readyOn: string;
            /**
             * @description De dag komt nog, er wordt gewacht, gehuisvest, of gesloten.
             * @enum {string}
             */
            state: "ahead" | "waiting" | "housed" | "ended";
            /**
             * Format: date
             * @description Dag van huisvesting of sluiting.
             */
            endedOn?: string;
            /** @description Dagen vanaf die dag tot vandaag of het einde; negatief als hij nog kwam. */
            days: number;
        };
        ClocksAnswer: {
            /** @description De beslistermijn (Awb 4:13 tot en met 4:15). */
            decision?: components["schemas"]["DecisionClockAnswer"];
            /** @description De geldigheid van de urgentie. */
            urgency?: components["schemas"]["UrgencyClockAnswer"];
            /** @description Van verlening tot ingang van de huur. */
            housing?: components["schemas"]["WaitClockAnswer"];
            /** @description Van klaar om uit te stromen tot ingang van de huur (hoofdstuk 2). */
            outflow?: components["schemas"]["OutflowClockAnswer"];
            /** @description Hoe lang de gemeente van herkomst zich tot het uiterste inspant (3c). */
            utmostEffort?: components["schemas"]["WaitClockAnswer"];
            /** @description Hoe lang de oudste vraag op de bemiddelingstafel ligt of lag (1c). */
            referral?: components["schemas"]["WaitClockAnswer"];
        };
        TimelineEntryAnswer: {
            /** @description Plaats in het logboek. */
            position: number;
            /**
             * Format: date
             * @description Dag waarop het zo was.
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description Moment waarop het is vastgelegd (UTC).
             */
            recordedAt: string;
            /** @description Wat er gebeurde, in een zin. */
            sentence: string;
            /** @description De organisatie die het vastlegde; niet voor een corporatie. */
            organisation?: string;
        };
        TaskAnswer: {
            /**
             * @description Wat er wacht, als code.
             * @enum {string}
             */
            kind: "closure" | "tenancy" | "expiredUrgency" | "supplement" | "decision" | "tableDetermination" | "destination" | "utmostEffort" | "allocation" | "disputedOrigin" | "objectionDecision";
            /** @description Wat er wacht, in woorden. */
            label: string;
            /**
             * @description Op wie: de gemeente van aanvraag, die van herkomst, de corporaties, de bemiddelingstafel of de aanvrager.
             * @enum {string}
             */
            party: "municipalityOfApplication" | "municipalityOfOrigin" | "housingAssociations" | "mediationTable" | "applicant";
            /** @description Op welke: een gemeente (CBS-code), de corporatie die toewees, of region voor de tafel. Bij toewijzen de gemeente waar de corporaties zoeken; bij aanvullen de gemeente die erom vroeg. */
            organisation: string;
            /**
             * Format: date
             * @description Sinds wanneer.
             */
            since: string;
            /**
             * Format: date
             * @description Uiterste dag: van de beslistermijn, van de termijn om aan te vullen, of waarop de urgentie nog geldt.
             */
            until?: string;
            /**
             * @description Te laat, bijna zover, loopt, of zonder termijn. Een termijn waarschuwt en houdt niets tegen.
             * @enum {string}
             */
            urgency: "overdue" | "dueSoon" | "running" | "noTerm";
            /** @description Hoeveel dagen het wacht. */
            days: number;
        };
        NextStepAnswer: {
            /** @description De operatie in deze beschrijving (operationId). */
            operation: string;
            /**
             * @description De methode.
             * @enum {string}
             */
            method: "POST";
            /** @description Het pad, met {caseId} voor het kenmerk van de zaak. */
            path: string;
            /** @description Wat het is, in woorden. */
            label: string;
        };
        CaseFileAnswer: {
            /**
             * Format: uuid
             * @description Kenmerk van de zaak.
             */
            caseId: string;
            /**
             * @description Hoever de zaak is.
             * @enum {string}
             */
            stage: "applied" | "refused" | "setAside" | "revoked" | "expired" | "atMediationTable" | "granted" | "handedOver" | "allocated" | "housed" | "closed";
            /** @description Versie van de zaak. */
            revision: number;
            /** @description Gemeente van aanvraag (CBS-code). */
            municipality?: string;
            /**
             * Format: date
             * @description Dag van ontvangst van de aanvraag.
             */
            receivedOn?: string;
            /**
             * @description Alleen statutory valt onder de verdeelafspraken.
             * @enum {string}
             */
            scope?: "statutory" | "local-category" | "permit-holder";
            /** @description Urgentiecategorie. */
            category?: string;
            /** @description Tweede categorie; alleen voor de gemeente van aanvraag. */
            secondaryCategory?: string;
            /**
             * @description Groep binnen de categorie.
             * @enum {string}
             */
            group?: "traffickingVictim" | "forensicCare";
            /** @description Leefsituatie volgens ETHOS Light. */
            ethosLightClass?: number;
            /**
             * Format: uuid
             * @description Kenmerk van het huishouden.
             */
            personRef?: string;
            /** @description Kenmerk in een ander systeem. */
            externalReference?: string;
            /** @description De beschikking. */
            decision?: components["schemas"]["DecisionAnswer"];
            /** @description De herkomst. */
            origin?: components["schemas"]["OriginAnswer"];
            /** @description De laatste betwisting van de herkomst. */
            originDispute?: components["schemas"]["OriginDisputeAnswer"];
            /** @description Waarom terugkeer niet passend is. */
            unsuitableReturn?: string;
            /** @description Wat op de tafel ligt (1c). */
            openQuestions?: ("origin-unknown" | "return-not-suitable" | "origin-disputed" | "unable-to-serve" | "other")[];
            /**
             * Format: date
             * @description Tot en met wanneer de urgentie geldt.
             */
            urgencyValidUntil?: string;
            /** @description De bestemming. */
            destination?: components["schemas"]["DestinationAnswer"];
            /** @description Het zoekprofiel (hoofdstuk 2 en 4). */
            searchProfile?: components["schemas"]["SearchProfileAnswer"];
            /** @description Wie is gevraagd om bij te springen, of dat aanbood, en wat zij antwoordde (3c). */
            stepInCalls?: components["schemas"]["StepInCallAnswer"][];
            /** @description Wat is aangeboden, op volgorde; een corporatie ziet haar eigen aanbod. */
            offers?: components["schemas"]["OfferAnswer"][];
            /** @description Hoe vaak een passende woning is geweigerd; wat daarop volgt, besluit de gemeente. */
            offerRefusalCount?: number;
            /** @description De toewijzing die staat. */
            allocation?: components["schemas"]["AllocationAnswer"];
            /**
             * Format: date
             * @description Ingang van de huur.
             */
            tenancyStartedOn?: string;
            /** @description De begeleiding, waar die geregeld is. */
            guidance?: components["schemas"]["GuidanceAnswer"];
            /**
             * @description Soort huurcontract; convertible is omklap.
             * @enum {string}
             */
            contractType?: "indefinite" | "fixed-term" | "convertible" | "other";
            /**
             * @description Waarom de zaak is gesloten.
             * @enum {string}
             */
            closure?: "withdrawn" | "expired" | "revoked" | "deceased" | "housed-elsewhere" | "refused-offer" | "forwarded-outside-agreement" | "registered-by-mistake" | "household-split" | "household-merged";
            /**
             * @description Hoe het huishouden elders gehuisvest werd.
             * @enum {string}
             */
            closureManner?: "own-effort-in-region" | "outside-region" | "other";
            /** @description De eerdere zaken waarop deze volgt. */
            follows?: components["schemas"]["FollowsAnswer"];
            /** @description De zaken waarin het huishouden verdergaat. Is deze zaak nog open, dan moet zij worden afgesloten. */
            followedBy?: string[];
            /** @description De klokken van de zaak op de dag van vandaag in Nederland. */
            clocks: components["schemas"]["ClocksAnswer"];
            /** @description Wat er gebeurde, in volgorde van vastlegging. */
            timeline: components["schemas"]["TimelineEntryAnswer"][];
            /** @description Wie nu aan zet is; ontbreekt als er niets meer volgt. Een corporatie leest alleen wat op corporaties wacht. */
            responsible?: components["schemas"]["TaskAnswer"];
            /** @description Wat de vrager nu met deze zaak kan doen: precies wat zou worden aangenomen, met de juiste gegevens. */
            nextSteps: components["schemas"]["NextStepAnswer"][];
        };
        ClosureRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Reden.
             * @example withdrawn
             * @enum {string}
             */
            reason: "withdrawn" | "expired" | "revoked" | "deceased" | "housed-elsewhere" | "refused-offer" | "forwarded-outside-agreement" | "registered-by-mistake" | "household-split" | "household-merged";
            /**
             * @description Bij elders gehuisvest: op eigen kracht binnen de regio, buiten de regio, of anders.
             * @enum {string}
             */
            manner?: "own-effort-in-region" | "outside-region" | "other";
        };
        ReopeningRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Reden; elsewhere-fell-through alleen van een zaak die als elders gehuisvest gesloten was.
             * @example closed-by-mistake
             * @enum {string}
             */
            reason: "closed-by-mistake" | "elsewhere-fell-through" | "other";
        };
        ListedCaseAnswer: {
            /**
             * Format: uuid
             * @description Kenmerk van de zaak.
             */
            caseId: string;
            /** @description Gemeente van aanvraag (CBS-code). */
            municipality: string;
            /**
             * Format: date
             * @description Dag van ontvangst.
             */
            receivedOn: string;
            /**
             * @description Hoever de zaak is.
             * @enum {string}
             */
            stage: "applied" | "refused" | "setAside" | "revoked" | "expired" | "atMediationTable" | "granted" | "handedOver" | "allocated" | "housed" | "closed";
            /** @description Kenmerk in een ander systeem; alleen voor de gemeente van aanvraag. */
            externalReference?: string;
        };
        CasesAnswer: {
            /** @description De nieuwste zaak eerst. */
            items: components["schemas"]["ListedCaseAnswer"][];
            /** @description Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste. */
            next?: string;
        };
        ForwardingRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Gemeente die moet beslissen (CBS-code).
             * @example GM0177
             */
            decidingMunicipality: string;
        };
        SupplementRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Wat ontbreekt, als codes.
             * @example [
             *       "proof-of-residence"
             *     ]
             */
            missing: string[];
            /**
             * Format: date
             * @description Laatste dag om aan te vullen; ligt na de dag van het verzoek.
             * @example 2026-09-15
             */
            dueOn: string;
        };
        ReceivedSupplementRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Of de aanvraag nu compleet is.
             * @example true
             */
            isComplete: boolean;
        };
        AdviceRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Soort adviseur, als code; nooit een persoon.
             * @example social-medical
             */
            adviser: string;
        };
        DecisionTermExtensionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * Format: date
             * @description Dag waarop de beslissing uiterlijk te verwachten is.
             * @example 2026-11-02
             */
            decideBy: string;
            /**
             * @description Reden, als code.
             * @example advice-outstanding
             */
            reason: string;
        };
        SettingAsideRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Grond, als code.
             * @example not-supplemented
             */
            ground: string;
        };
        ObjectionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Of een adviescommissie adviseert (Awb 7:13); dan zijn er twaalf weken om te beslissen. Zonder opgave: nee.
             * @example false
             */
            isForCommittee?: boolean;
        };
        ObjectionPostponementRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * Format: date
             * @description Dag waarop de beslissing op bezwaar uiterlijk te verwachten is.
             * @example 2027-01-15
             */
            decideBy: string;
        };
        ObjectionDecisionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Gegrond, ongegrond, niet-ontvankelijk of ingetrokken.
             * @example upheld
             * @enum {string}
             */
            outcome: "upheld" | "dismissed" | "inadmissible" | "withdrawn";
            /**
             * @description De beschikking die in de plaats komt, bij een gegrond bezwaar tegen de beschikking.
             * @example granted
             * @enum {string}
             */
            replacement?: "granted" | "refused";
            /**
             * @description Grond van de beschikking die in de plaats komt, als code; bij een afwijzing verplicht.
             * @example hardship-clause
             */
            ground?: string;
        };
        RevocationRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * @description Grond, als code.
             * @example circumstances-changed
             */
            ground: string;
        };
        UrgencyExtensionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /** @description Kenmerk van het stuk in het eigen archief. */
            document?: string;
            /**
             * Format: date
             * @description Laatste dag van geldigheid.
             * @example 2028-02-03
             */
            validUntil: string;
        };
        ExpiryRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
        };
        CategoryCorrectionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Juiste urgentiecategorie.
             * @example medicalNecessity
             */
            category: string;
            /**
             * @description Groep binnen de categorie, waar die twee groepen kent.
             * @enum {string}
             */
            group?: "traffickingVictim" | "forensicCare";
            /** @description Leefsituatie volgens ETHOS Light (5, voetnoot). */
            ethosLightClass?: number;
            /**
             * @description Reden, als code.
             * @example registered-wrongly
             */
            reason: string;
        };
        ScopeCorrectionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Juiste urgentiecategorie.
             * @example medicalNecessity
             */
            category: string;
            /**
             * @description Groep binnen de categorie, waar die twee groepen kent.
             * @enum {string}
             */
            group?: "traffickingVictim" | "forensicCare";
            /** @description Leefsituatie volgens ETHOS Light (5, voetnoot). */
            ethosLightClass?: number;
            /**
             * @description Reden, als code.
             * @example registered-wrongly
             */
            reason: string;
            /**
             * @description Juiste reikwijdte; alleen statutory telt mee.
             * @example statutory
             * @enum {string}
             */
            scope: "statutory" | "local-category" | "permit-holder";
        };
        DecisionRequest: {
            /**
             * Format: date
             * @description Dag van de beschikking.
             * @example 2026-08-17
             */
            decidedOn: string;
            /**
             * @description Verleend of afgewezen.
             * @example granted
             * @enum {string}
             */
            outcome: "granted" | "refused";
            /**
             * @description Grond, als code: van een afwijzing altijd, van een verlening waar die bijzonder is, zoals hardship-clause.
             * @example criteria-not-met
             */
            ground?: string;
            /** @description Kenmerk van de beschikking in het eigen archief. */
            document?: string;
        };
        OriginDeterminationRequest: {
            /**
             * Format: date
             * @description Dag van de bepaling.
             * @example 2026-08-20
             */
            determinedOn: string;
            /**
             * @description Gemeente van herkomst (CBS-code), outside-region of unknown. Een onbekende herkomst gaat naar de tafel.
             * @example GM0177
             */
            origin: string | ("outside-region" | "unknown");
            /**
             * @description Soort bewijs, als code.
             * @example brp-residential-address
             */
            evidence: string;
        };
        CarePlaceRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Gemeente van de mantelzorg (CBS-code).
             * @example GM0177
             */
            municipality: string;
            /**
             * @description Wat de aanvrager is: mantelzorger of ontvanger.
             * @example carer
             * @enum {string}
             */
            role: "carer" | "care-receiver";
        };
        ReturnAssessmentRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Soort reden; nooit het verhaal.
             * @example unsafe
             * @enum {string}
             */
            reason: "unsafe" | "sustains-problems" | "vulnerable-past" | "other";
        };
        OutflowReadinessRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * Format: date
             * @description Dag waarop iemand klaar is om uit te stromen; mag nog komen, zoals het einde van een detentie.
             * @example 2026-11-02
             */
            readyOn: string;
            /**
             * @description Waarom de dag een andere wordt; verplicht als er al een dag staat.
             * @enum {string}
             */
            reason?: "postponed" | "earlier" | "recorded-wrongly" | "other";
        };
        GuidanceRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Gemeente die voor de begeleiding verantwoordelijk is (CBS-code).
             * @example GM0177
             */
            municipality: string;
        };
        OriginDisputeRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente die betwist (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * @description Welke gemeente het wel is (CBS-code); outside-region waar geen gemeente te noemen is.
             * @example GM0166
             */
            counterProposal: string | "outside-region";
            /**
             * @description Soort bewijs; een adres alleen bewijst niets.
             * @example previous-residential-address
             * @enum {string}
             */
            evidence: "brp-residential-address" | "previous-residential-address" | "youth-care-responsible-municipality" | "care-provider-statement" | "other";
        };
        DisputeWithdrawalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente die betwistte (CBS-code).
             * @example GM0148
             */
            municipality: string;
        };
        OccurredRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
        };
        DisputedOriginRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De herkomst die staat (CBS-code), outside-region of unknown. Het mag een derde zijn.
             * @example GM0166
             */
            origin: string | ("outside-region" | "unknown");
            /**
             * @description Soort bewijs; een adres alleen bewijst niets.
             * @example previous-residential-address
             * @enum {string}
             */
            evidence: "brp-residential-address" | "previous-residential-address" | "youth-care-responsible-municipality" | "care-provider-statement" | "other";
        };
        OriginCorrectionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Juiste gemeente van herkomst (CBS-code), outside-region of unknown.
             * @example GM0166
             */
            origin: string | ("outside-region" | "unknown");
            /**
             * @description Soort bewijs; een adres alleen bewijst niets.
             * @example previous-residential-address
             * @enum {string}
             */
            evidence: "brp-residential-address" | "previous-residential-address" | "youth-care-responsible-municipality" | "care-provider-statement" | "other";
            /**
             * @description Reden.
             * @example new-evidence
             * @enum {string}
             */
            reason: "registered-wrongly" | "new-evidence" | "other";
        };
        CarePlaceMoveRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Waar de mantelzorg nu is (CBS-code).
             * @example GM0177
             */
            municipality: string;
        };
        ReferralRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De vraag aan de tafel.
             * @example origin-disputed
             * @enum {string}
             */
            question: "origin-unknown" | "return-not-suitable" | "origin-disputed" | "unable-to-serve" | "other";
        };
        TableDeterminationRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De passende woonplaats (CBS-code).
             * @example GM0193
             */
            destination: string;
            /**
             * @description Codes van wat woog voor het huishouden.
             * @example [
             *       "safety"
             *     ]
             */
            individualInterests: string[];
            /**
             * @description Codes van wat woog voor de evenwichtige verdeling.
             * @example [
             *       "balance-lowest"
             *     ]
             */
            generalInterests: string[];
            /**
             * @description Wat woog van draagkracht en leefbaarheid (4), als codes.
             * @example [
             *       "capacity-sustained"
             *     ]
             */
            liveability?: ("capacity-sustained" | "capacity-strengthened" | "liveability-sustained" | "liveability-improved" | "burden-relieved" | "other")[];
            /**
             * @description Waarom de tafel afwijkt; verplicht als in het advies een andere gemeente vooraan staat.
             * @example social-network
             * @enum {string}
             */
            deviationReason?: "social-network" | "care-or-guidance" | "work-or-education" | "safety" | "facilities" | "dwelling-available" | "municipality-volunteered" | "origin-able-after-all" | "liveability" | "other";
        };
        DestinationRevisionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De passende woonplaats (CBS-code).
             * @example GM0193
             */
            destination: string;
            /**
             * @description Codes van wat woog voor het huishouden.
             * @example [
             *       "safety"
             *     ]
             */
            individualInterests: string[];
            /**
             * @description Codes van wat woog voor de evenwichtige verdeling.
             * @example [
             *       "balance-lowest"
             *     ]
             */
            generalInterests: string[];
            /**
             * @description Wat woog van draagkracht en leefbaarheid (4), als codes.
             * @example [
             *       "capacity-sustained"
             *     ]
             */
            liveability?: ("capacity-sustained" | "capacity-strengthened" | "liveability-sustained" | "liveability-improved" | "burden-relieved" | "other")[];
            /**
             * @description Waarom de tafel afwijkt; verplicht als in het advies een andere gemeente vooraan staat.
             * @example social-network
             * @enum {string}
             */
            deviationReason?: "social-network" | "care-or-guidance" | "work-or-education" | "safety" | "facilities" | "dwelling-available" | "municipality-volunteered" | "origin-able-after-all" | "liveability" | "other";
            /**
             * @description Reden.
             * @example facilities-missing
             * @enum {string}
             */
            reason: "care-moved" | "network-elsewhere" | "facilities-missing" | "safety" | "household-changed" | "other";
        };
        UtmostEffortRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Codes van de inspanningen.
             * @example [
             *       "direct-mediation"
             *     ]
             */
            actions: string[];
        };
        UnableToServeRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Reden, als code.
             * @example no-fitting-dwelling
             */
            reason: string;
        };
        StepInRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente die bijspringt (CBS-code).
             * @example GM0160
             */
            municipality: string;
        };
        SimulationRequest: {
            /**
             * Format: date
             * @description De dag; zonder deze: vandaag in Nederland.
             * @example 2026-09-01
             */
            on?: string;
            /**
             * @description Een gemeente om de keuze voor door te rekenen (CBS-code).
             * @example GM0160
             */
            choice?: string;
        };
        WeighedFractionAnswer: {
            /** @description Teller; onder nul bij een balans onder nul. */
            numerator: number;
            /** @description Noemer. */
            denominator: number;
        };
        ReadingAnswer: {
            /** @description De open vraag. */
            policy: string;
            /** @description De lezing die op de dag geldt. */
            value: string;
        };
        DrawAnswer: {
            /** @description Plaats van het laatste gegeven van voor de dag; 0 als er geen is. */
            headPosition: number;
            /** @description Kenmerk van dat gegeven. */
            headEventId: string | null;
            /** @description SHA-256 van plaats, spatie en kenmerk. */
            seed: string;
            /** @description Of de volgorde zonder loting anders kon zijn. */
            isDecisive: boolean;
        };
        CountsAnswer: {
            /** @description Nu. */
            now: number;
            /** @description Na plaatsing. */
            ifPlaced: number;
        };
        ShareWeighedAnswer: {
            /** @description Eerste maand van het venster. */
            firstMonth: string;
            /** @description Laatste maand van het venster: de laatste waarvan mutaties zijn gemeld. */
            lastMonth: string;
            /** @description Mutaties in het venster. */
            vacancyCount: number;
            /** @description Toewijzingen in het venster. */
            allocationCount: components["schemas"]["CountsAnswer"];
            /** @description Aandeel nu. */
            now: components["schemas"]["WeighedFractionAnswer"];
            /** @description Aandeel na toewijzing op de dag zelf; verandert alleen als die maand al is gemeld. */
            ifPlaced: components["schemas"]["WeighedFractionAnswer"];
            /** @description Aandeel met één toewijzing meer op de mutaties van het venster. */
            withOneMore: components["schemas"]["WeighedFractionAnswer"];
            /** @description Of het aandeel nu boven het minimumaandeel ligt (3c); geen oordeel. */
            isAboveMinimum: boolean | null;
        };
        FractionsAnswer: {
            /** @description Nu. */
            now: components["schemas"]["WeighedFractionAnswer"];
            /** @description Met dit huishouden erbij te verdelen, nog nergens geplaatst (T + 1). */
            pending: components["schemas"]["WeighedFractionAnswer"];
            /** @description Na plaatsing. */
            ifPlaced: components["schemas"]["WeighedFractionAnswer"];
        };
        BalanceWeighedAnswer: {
            /** @description Huishoudens op de peildatum. */
            households: number;
            /** @description Gehuisvest in het halfjaar. */
            housed: components["schemas"]["CountsAnswer"];
            /** @description Naar rato van huishoudens. */
            expected: components["schemas"]["FractionsAnswer"];
            /** @description Gehuisvest min naar rato. */
            balance: components["schemas"]["FractionsAnswer"];
        };
        StandingWeighedAnswer: {
            /** @description Open leningen. */
            openLoanCount: components["schemas"]["CountsAnswer"];
            /** @description Open tegoeden. */
            openCreditCount: components["schemas"]["CountsAnswer"];
        };
        DeclinedAnswer: {
            /**
             * Format: date
             * @description Dag waarop de gemeente niet bijsprong.
             */
            declinedOn: string;
            /**
             * @description Waarom niet.
             * @enum {string}
             */
            reason: "no-fitting-dwelling" | "above-minimum-share" | "own-cases-first" | "facilities-missing" | "care-not-available" | "liveability" | "stepped-in-recently" | "other";
            /** @description Of het om deze zaak ging; anders om een andere, die niet wordt genoemd. */
            isForThisCase?: boolean;
        };
        OptionAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description Plaats in het advies; null zonder plaats. */
            rank: number | null;
            /**
             * @description Uitgangspunt waaruit de plaats volgt.
             * @enum {string|null}
             */
            ground: "residence-principle" | "care-place" | "balanced-distribution" | null;
            /** @description Wat tegen de gemeente pleit; nooit een cijfer. */
            excludedFor: ("origin-unsafe" | "return-not-suitable" | "facilities-missing" | "not-a-member")[];
            /** @description Gevraagd in het zoekprofiel en er niet. */
            missingNeeds: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
            /** @description Gevraagd in het zoekprofiel en niet bekend. */
            unknownNeeds: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
            /** @description Aandeel van de mutaties; null zonder mutaties. */
            operationalShare: components["schemas"]["ShareWeighedAnswer"] | null;
            /** @description Balans; null als zij niet te berekenen is. */
            balance: components["schemas"]["BalanceWeighedAnswer"] | null;
            /** @description Spreiding van de regio na plaatsing. */
            dispersionIfPlaced: components["schemas"]["WeighedFractionAnswer"] | null;
            /** @description Of plaatsing hier hulp is aan de gemeente van herkomst (3c). */
            isHelp: boolean;
            /** @description Wat bij deze gemeente openstaat. */
            reciprocity: components["schemas"]["StandingWeighedAnswer"];
            /** @description Wat dan bij de gemeente van herkomst openstaat. */
            reciprocityOfOrigin: components["schemas"]["StandingWeighedAnswer"] | null;
            /** @description Wanneer zij voor dit huishouden niet bijsprong. */
            declinedBefore: components["schemas"]["DeclinedAnswer"][];
        };
        BalanceIfPlacedAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description Gehuisvest na plaatsing. */
            housed: number;
            /** @description Naar rato van huishoudens, na plaatsing. */
            expected: components["schemas"]["WeighedFractionAnswer"];
            /** @description Balans na plaatsing. */
            balance: components["schemas"]["WeighedFractionAnswer"];
        };
        ChoiceAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description Plaats in het advies; null zonder plaats. */
            rank: number | null;
            /** @description Of de bepaling een reden om af te wijken vraagt. */
            needsDeviationReason: boolean;
            /** @description Of eerst twee mensen de onveilige herkomst opzij moeten zetten. */
            needsSafetyOverride: boolean;
            /** @description Van elke deelnemer, na plaatsing. */
            balances: components["schemas"]["BalanceIfPlacedAnswer"][];
        };
        SimulationAnswer: {
            /**
             * Format: date
             * @description De dag.
             */
            on: string;
            /** @description Plaats in het logboek tot waar is gerekend. */
            upToPosition: number;
            /** @description Versie van de verdeelafspraken. */
            agreementVersion: string;
            /** @description Halfjaar waarover de balansen gaan. */
            halfYear: string;
            /** @description Het minimumaandeel; null zolang het er niet is. */
            minimumShare: components["schemas"]["WeighedFractionAnswer"] | null;
            /** @description De lezingen waarop de cijfers rusten. */
            policies: components["schemas"]["ReadingAnswer"][];
            /** @description Of plaatsing van dit huishouden meetelt. */
            isCounted: boolean;
            /**
             * @description Wat er van het eerste uitgangspunt is geworden (3a).
             * @enum {string}
             */
            firstStep: "origin-first" | "origin-unable" | "care-place-first" | "care-place-not-identified" | "return-not-suitable" | "origin-disputed" | "origin-unknown" | "origin-outside-region" | "origin-not-determined";
            /** @description Gemeente van herkomst, of van de mantelzorg. */
            firstStepMunicipality: string | null;
            /**
             * @description Wat er van het tweede uitgangspunt is geworden (3a).
             * @enum {string}
             */
            secondStep: "ranked" | "fallback-in-force" | "household-count-missing";
            /** @description Gehuisvest door alle deelnemers in het halfjaar (T). */
            housedCount: number | null;
            /** @description Spreiding van de regio nu. */
            dispersion: components["schemas"]["WeighedFractionAnswer"] | null;
            /** @description Wat het zoekprofiel vraagt. */
            needs: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
            /** @description De loting; null als de afspraken er geen vragen. */
            draw: components["schemas"]["DrawAnswer"] | null;
            /** @description Elke gemeente, die met een plaats in het advies eerst. */
            options: components["schemas"]["OptionAnswer"][];
            /** @description De doorgerekende keuze; null zonder keuze. */
            choice: components["schemas"]["ChoiceAnswer"] | null;
        };
        SafetyOverrideProposalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente van herkomst (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * @description Waarom, als code.
             * @example threat-has-ended
             * @enum {string}
             */
            reason: "threat-has-ended" | "protected-on-site" | "at-request-of-household" | "other";
        };
        SafetyOverrideConfirmationRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente van herkomst (CBS-code).
             * @example GM0148
             */
            municipality: string;
        };
        StepInCallRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeenten die worden gevraagd (CBS-codes); wie nog moet antwoorden wordt niet twee keer gevraagd.
             * @example [
             *       "GM0160",
             *       "GM0166"
             *     ]
             */
            municipalities: string[];
        };
        StepInOfferRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente die zich uitspreekt (CBS-code).
             * @example GM0160
             */
            municipality: string;
        };
        StepInDeclineRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente die zich uitspreekt (CBS-code).
             * @example GM0160
             */
            municipality: string;
            /**
             * @description Waarom niet, als code.
             * @example no-fitting-dwelling
             * @enum {string}
             */
            reason: "no-fitting-dwelling" | "above-minimum-share" | "own-cases-first" | "facilities-missing" | "care-not-available" | "liveability" | "stepped-in-recently" | "other";
        };
        StepInOfferWithdrawalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description De gemeente die zich uitspreekt (CBS-code).
             * @example GM0160
             */
            municipality: string;
            /**
             * @description Waarom, als code.
             * @example care-not-available
             * @enum {string}
             */
            reason: "no-fitting-dwelling" | "facilities-missing" | "care-not-available" | "offered-by-mistake" | "other";
        };
        SearchProfileRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Met hoeveel mensen het huishouden is.
             * @example 2
             */
            personCount: number;
            /**
             * @description Hoeveel kamers ten minste.
             * @example 2
             */
            minimumRoomCount?: number;
            /**
             * @description Hoogste huurklasse (VERA).
             * @example BET
             * @enum {string}
             */
            maximumRentClass?: "GOE" | "BET" | "DUU";
            /**
             * @description Wat de woning of de plek moet hebben, als codes; nooit waarom. Leeg als alles past.
             * @example [
             *       "public-transport",
             *       "step-free"
             *     ]
             */
            needs: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
        };
        OfferRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Kenmerk van het aanbod bij de corporatie; nooit een adres.
             * @example A-2026-0107
             */
            offer: string;
            /**
             * @description De corporatie die aanbiedt.
             * @example association-1
             */
            association: string;
            /**
             * @description Waar de woning staat (CBS-code).
             * @example GM0177
             */
            municipality: string;
            /**
             * @description Soort woning. Zonder opgave: vacancy.
             * @example vacancy
             * @enum {string}
             */
            kind?: "vacancy" | "new-build" | "other";
            /**
             * @description Langs welke weg: bemiddeling (direct-mediation), wensmodule, spoedmodule (lottery) of anders.
             * @example direct-mediation
             * @enum {string}
             */
            module: "direct-mediation" | "wish" | "lottery" | "other";
            /**
             * Format: date
             * @description Dag waarop het antwoord er uiterlijk moet zijn.
             * @example 2026-09-08
             */
            answerDueOn?: string;
        };
        OfferRefusalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Kenmerk van het aanbod bij de corporatie; nooit een adres.
             * @example A-2026-0107
             */
            offer: string;
            /**
             * @description De corporatie die aanbiedt.
             * @example association-1
             */
            association: string;
            /**
             * @description Waarom, als code. outside-profile telt niet als weigering van een passende woning.
             * @example location
             * @enum {string}
             */
            reason: "outside-profile" | "rent" | "size" | "location" | "condition" | "no-answer" | "other";
        };
        OfferWithdrawalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Kenmerk van het aanbod bij de corporatie; nooit een adres.
             * @example A-2026-0107
             */
            offer: string;
            /**
             * @description De corporatie die aanbiedt.
             * @example association-1
             */
            association: string;
            /**
             * @description Waarom, als code.
             * @example not-available
             * @enum {string}
             */
            reason: "not-available" | "outside-profile" | "offered-by-mistake" | "other";
        };
        AllocationRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Waar de woning staat (CBS-code).
             * @example GM0177
             */
            municipality: string;
            /**
             * @description De corporatie die toewijst.
             * @example association-1
             */
            association: string;
            /**
             * @description vacancy telt mee in het aandeel, new-build en other niet. Zonder opgave: vacancy.
             * @example vacancy
             * @enum {string}
             */
            kind?: "vacancy" | "new-build" | "other";
        };
        AllocationWithdrawalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Reden, als code.
             * @example offer-refused
             */
            reason: string;
        };
        TenancyRequest: {
            /**
             * Format: date
             * @description Dag waarop de huur ingaat.
             * @example 2026-09-15
             */
            startedOn: string;
            /**
             * @description Soort huurcontract; convertible is een omklapcontract. Het huishouden telt één keer, hoe dan ook.
             * @example indefinite
             * @enum {string}
             */
            contractType?: "indefinite" | "fixed-term" | "convertible" | "other";
        };
        TenancyReversalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-01
             */
            occurredOn: string;
            /**
             * @description Reden, als code.
             * @example contract-annulled
             */
            reason: string;
        };
        WorklistItemAnswer: {
            /**
             * @description Wat er wacht, als code.
             * @enum {string}
             */
            kind: "closure" | "tenancy" | "expiredUrgency" | "supplement" | "decision" | "tableDetermination" | "destination" | "utmostEffort" | "allocation" | "disputedOrigin" | "objectionDecision";
            /** @description Wat er wacht, in woorden. */
            label: string;
            /**
             * @description Op wie: de gemeente van aanvraag, die van herkomst, de corporaties, de bemiddelingstafel of de aanvrager.
             * @enum {string}
             */
            party: "municipalityOfApplication" | "municipalityOfOrigin" | "housingAssociations" | "mediationTable" | "applicant";
            /** @description Op welke: een gemeente (CBS-code), de corporatie die toewees, of region voor de tafel. Bij toewijzen de gemeente waar de corporaties zoeken; bij aanvullen de gemeente die erom vroeg. */
            organisation: string;
            /**
             * Format: date
             * @description Sinds wanneer.
             */
            since: string;
            /**
             * Format: date
             * @description Uiterste dag: van de beslistermijn, van de termijn om aan te vullen, of waarop de urgentie nog geldt.
             */
            until?: string;
            /**
             * @description Te laat, bijna zover, loopt, of zonder termijn. Een termijn waarschuwt en houdt niets tegen.
             * @enum {string}
             */
            urgency: "overdue" | "dueSoon" | "running" | "noTerm";
            /** @description Hoeveel dagen het wacht. */
            days: number;
            /**
             * Format: uuid
             * @description Kenmerk van de zaak.
             */
            caseId: string;
            /** @description Gemeente van aanvraag (CBS-code); niet voor een corporatie. */
            municipality?: string;
            /** @description Waar het huishouden heen gaat (CBS-code), voor zover bekend. */
            destination?: string;
            /** @description Kenmerk in een ander systeem; alleen voor de gemeente van aanvraag. */
            externalReference?: string;
        };
        WorklistAnswer: {
            /**
             * Format: date
             * @description De dag waarop is geoordeeld wat te laat is.
             */
            on: string;
            /** @description Het dringendste eerst: op uiterste dag, dan op hoe lang het wacht, dan op kenmerk. */
            items: components["schemas"]["WorklistItemAnswer"][];
            /** @description Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste. */
            next?: string;
        };
        MunicipalityDemandAnswer: {
            /** @description Zaken waarin urgentie is verleend en die beschikking staat. */
            granted: number;
            /** @description Daarvan gehuisvest: de huur is ingegaan. */
            housed: number;
            /** @description Daarvan nog open, ook als de urgentie verliep (2). */
            open: number;
            /** @description Daarvan met een reden gesloten, of ingetrokken. */
            closedOtherwise: number;
            /** @description Van de open zaken die waarin wie aan zet is geen lopende termijn heeft: geen, of voorbij. */
            withoutRunningClock: number;
            /** @description Mediaan van de dagen sinds de verlening, van de open zaken. */
            medianDays: number | null;
            /** @description De meeste dagen sinds de verlening, van de open zaken. */
            longestDays: number | null;
            /** @description De gemeente (CBS-code); null waar zij nog niet vaststaat of niet getoond wordt. */
            municipality: string | null;
            /** @description De naam van de gemeente. */
            name?: string;
        };
        DemandCountsAnswer: {
            /** @description Zaken waarin urgentie is verleend en die beschikking staat. */
            granted: number;
            /** @description Daarvan gehuisvest: de huur is ingegaan. */
            housed: number;
            /** @description Daarvan nog open, ook als de urgentie verliep (2). */
            open: number;
            /** @description Daarvan met een reden gesloten, of ingetrokken. */
            closedOtherwise: number;
            /** @description Van de open zaken die waarin wie aan zet is geen lopende termijn heeft: geen, of voorbij. */
            withoutRunningClock: number;
            /** @description Mediaan van de dagen sinds de verlening, van de open zaken. */
            medianDays: number | null;
            /** @description De meeste dagen sinds de verlening, van de open zaken. */
            longestDays: number | null;
        };
        OpenDemandAnswer: {
            /**
             * Format: date
             * @description De dag per welke is geoordeeld.
             */
            on: string;
            /**
             * @description Naar welke gemeente is geteld.
             * @enum {string}
             */
            by: "application" | "destination" | "origin";
            /** @description Elke gemeente die meedoet, ook met nul. */
            municipalities: components["schemas"]["MunicipalityDemandAnswer"][];
            /** @description De hele regio. */
            total: components["schemas"]["DemandCountsAnswer"];
        };
        OpenDemandCaseAnswer: {
            /**
             * Format: uuid
             * @description Kenmerk van de zaak.
             */
            caseId: string;
            /** @description Gemeente van aanvraag (CBS-code). */
            municipality: string;
            /** @description Waar het huishouden heen gaat (CBS-code), voor zover bekend. */
            destination?: string;
            /** @description Gemeente van herkomst (CBS-code), waar die getoond mag worden. */
            origin?: string;
            /**
             * Format: date
             * @description Dag van de verlening.
             */
            grantedOn: string;
            /** @description Dagen sinds de verlening. */
            days: number;
            /** @description Of de aanvraag kwam voordat de afspraken in werking traden. */
            isBeforeEntryIntoForce: boolean;
            /**
             * @description Wat er nu wacht, als code.
             * @enum {string}
             */
            task?: "closure" | "tenancy" | "expiredUrgency" | "supplement" | "decision" | "tableDetermination" | "destination" | "utmostEffort" | "allocation" | "disputedOrigin" | "objectionDecision";
            /** @description Wat er nu wacht, in woorden. */
            label?: string;
            /**
             * Format: date
             * @description Tot wanneer wie aan zet is de tijd heeft.
             */
            until?: string;
            /** @description Of wie aan zet is een termijn heeft die nog loopt. */
            hasRunningClock: boolean;
        };
        OpenDemandCasesAnswer: {
            /**
             * Format: date
             * @description De dag per welke is geoordeeld.
             */
            on: string;
            /** @description Wie het langst wacht eerst. */
            items: components["schemas"]["OpenDemandCaseAnswer"][];
            /** @description Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste. */
            next?: string;
        };
        OrphanAnswer: {
            /**
             * Format: uuid
             * @description Kenmerk van de zaak.
             */
            caseId: string;
            /** @description Gemeente van aanvraag (CBS-code). */
            municipality: string;
            /**
             * @description Waarom: herkomst betwist, wacht op de tafel, niemand gevraagd om bij te springen, wel gevraagd en niemand sprong bij, termijn voorbij, geen volgende stap.
             * @enum {string}
             */
            cause: "originDisputed" | "waitingForTable" | "nobodyAsked" | "nobodySteppedIn" | "termPassed" | "noNextStep";
            /**
             * Format: date
             * @description Sinds wanneer.
             */
            since: string;
            /** @description Hoeveel dagen al. */
            days: number;
        };
        OrphansAnswer: {
            /**
             * Format: date
             * @description De dag waarop is geoordeeld.
             */
            on: string;
            /** @description Wie het langst wacht eerst. */
            orphans: components["schemas"]["OrphanAnswer"][];
        };
        PassedOnCaseAnswer: {
            /**
             * Format: uuid
             * @description Kenmerk van de zaak.
             */
            caseId: string;
            /**
             * @description Doorgezonden (Awb 2:3), of de herkomst betwist.
             * @enum {string}
             */
            reason: "forwarded" | "origin-disputed";
            /**
             * Format: date
             * @description Dag waarop de gemeente doorzond of betwistte.
             */
            passedOnOn: string;
            /** @description De gemeente waaraan is doorgezonden (CBS-code). */
            forwardedTo?: string;
            /**
             * Format: date
             * @description Dag van het eerste dat die gemeente in de zaak vastlegde; ontbreekt zolang zij niets vastlegde.
             */
            takenUpOn?: string;
            /** @description Van een doorgezonden aanvraag: of er niets meer op volgt. */
            isOver?: boolean;
            /**
             * @description Hoe de betwisting is opgelost.
             * @enum {string}
             */
            outcome?: "withdrawn" | "accepted" | "determined-by-table";
            /**
             * Format: date
             * @description Dag waarop de betwisting is opgelost.
             */
            resolvedOn?: string;
        };
        PassedOnCasesAnswer: {
            /** @description Wat het laatst uit handen ging eerst. */
            items: components["schemas"]["PassedOnCaseAnswer"][];
            /** @description Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste. */
            next?: string;
        };
        VacancyReportRequest: {
            /**
             * Format: date
             * @description Dag van de melding.
             * @example 2026-09-03
             */
            reportedOn: string;
            /**
             * @description Waar de woningen staan (CBS-code).
             * @example GM0177
             */
            municipality: string;
            /**
             * @description De corporatie die meldt.
             * @example association-1
             */
            association: string;
            /**
             * @description De maand waarover.
             * @example 2026-08
             */
            month: string;
            /**
             * @description Aantal opnieuw verhuurde woningen; geen nieuwbouw.
             * @example 12
             */
            vacancyCount: number;
        };
        VacancyReportAnswer: {
            /**
             * @description De maand.
             * @example 2026-08
             */
            month: string;
            /** @description De corporatie. */
            association: string;
            /** @description Aantal mutaties, zoals het laatst gemeld. */
            vacancyCount: number;
            /** @description Aantal mutaties, zoals het eerst gemeld. */
            firstVacancyCount: number;
            /** @description Hoe vaak het hersteld is. */
            correctionCount: number;
        };
        VacanciesAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description Naar maand en corporatie. */
            reports: components["schemas"]["VacancyReportAnswer"][];
        };
        StockChangeRequest: {
            /**
             * Format: date
             * @description Dag van oplevering of onttrekking.
             * @example 2026-09-01
             */
            completedOn: string;
            /**
             * @description Waar de woningen staan (CBS-code).
             * @example GM0148
             */
            municipality: string;
            /**
             * @description Erbij of eraf.
             * @example addition
             * @enum {string}
             */
            direction: "addition" | "removal";
            /**
             * @description Hoe, als code: nieuwbouw, splitsen, sloop, verkoop.
             * @example new-build
             */
            mode: string;
            /**
             * @description Aantal woningen, gerealiseerd.
             * @example 8
             */
            dwellingCount: number;
        };
        StockChangeAnswer: {
            /**
             * Format: date
             * @description Dag van oplevering of onttrekking.
             */
            completedOn: string;
            /** @description Hoe, als code. */
            mode: string;
            /** @description Aantal woningen: boven nul erbij, onder nul eraf. */
            netCount: number;
        };
        StockChangesAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description In volgorde van vastlegging. */
            changes: components["schemas"]["StockChangeAnswer"][];
        };
        CrossedMinimumShareAnswer: {
            /** @description Teller. */
            numerator: number;
            /** @description Noemer. */
            denominator: number;
        };
        CrossingAnswer: {
            /** @description Overschreden, of juist niet meer. */
            isCrossed: boolean;
            /**
             * Format: date
             * @description Dag waarop het bekend werd.
             */
            knownOn: string;
            /**
             * @description Eerste maand waarover geteld is.
             * @example 2025-10
             */
            firstMonth: string;
            /**
             * @description Laatste maand waarover geteld is.
             * @example 2026-09
             */
            lastMonth: string;
            /** @description Toewijzingen aan wettelijk urgenten in die maanden. */
            allocationCount: number;
            /** @description Mutaties in die maanden, zoals toen gemeld. */
            vacancyCount: number;
            /** @description Het minimumaandeel van die dag. */
            minimumShare: components["schemas"]["CrossedMinimumShareAnswer"];
            /** @description De lezing van de maanden waarover geteld wordt. */
            window: string;
        };
        CrossingsAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description In de volgorde waarin het bekend werd; het laatste geldt nu. */
            crossings: components["schemas"]["CrossingAnswer"][];
        };
        MeetingRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * Format: date
             * @description Dag van de bijeenkomst.
             * @example 2026-10-08
             */
            heldOn: string;
        };
        ParticipantAnswer: {
            /** @description De organisatie. */
            organisation: string;
            /**
             * @description In welke rol.
             * @enum {string}
             */
            role: "table-coordinator" | "municipality" | "housing-association" | "care-provider" | "social-district-team" | "secretariat";
        };
        MeetingAnswer: {
            /** @description Kenmerk van de bijeenkomst. */
            meetingId: string;
            /**
             * Format: date
             * @description Dag van de bijeenkomst.
             */
            heldOn: string;
            /**
             * @description Gepland, gesloten of gaat niet door.
             * @enum {string}
             */
            standing: "planned" | "closed" | "cancelled";
            /** @description Wie aanwezig waren; leeg zolang het niet is vastgelegd. */
            attendance: components["schemas"]["ParticipantAnswer"][];
            /** @description Kenmerk van het verslag. */
            document: string | null;
        };
        MeetingsAnswer: {
            /** @description De laatste eerst, ten hoogste 200. */
            meetings: components["schemas"]["MeetingAnswer"][];
        };
        AgendaItemAnswer: {
            /** @description De zaak. */
            caseId: string;
            /** @description Wat gevraagd wordt. */
            questions: ("origin-unknown" | "return-not-suitable" | "origin-disputed" | "unable-to-serve" | "other")[];
            /**
             * Format: date
             * @description Sinds wanneer de oudste vraag op de tafel ligt.
             */
            waitingSince: string;
            /**
             * @description Zoals genotuleerd; null zolang niets.
             * @enum {string|null}
             */
            outcome: "determined" | "lapsed" | "step-in-requested" | "information-requested" | "postponed" | null;
            /** @description Kenmerk van het verslag. */
            document: string | null;
        };
        MeetingWithAgendaAnswer: {
            /** @description Kenmerk van de bijeenkomst. */
            meetingId: string;
            /**
             * Format: date
             * @description Dag van de bijeenkomst.
             */
            heldOn: string;
            /**
             * @description Gepland, gesloten of gaat niet door.
             * @enum {string}
             */
            standing: "planned" | "closed" | "cancelled";
            /** @description Wie aanwezig waren; leeg zolang het niet is vastgelegd. */
            attendance: components["schemas"]["ParticipantAnswer"][];
            /** @description Kenmerk van het verslag. */
            document: string | null;
            /** @description De agenda, wie het langst wacht eerst. */
            agenda: components["schemas"]["AgendaItemAnswer"][];
        };
        PostponementRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * Format: date
             * @description Dag van de bijeenkomst.
             * @example 2026-10-08
             */
            heldOn: string;
            /**
             * @description Reden.
             * @example no-quorum
             * @enum {string}
             */
            reason: "no-quorum" | "no-questions" | "information-missing" | "urgent-case" | "other";
        };
        CancellationRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * @description Reden.
             * @example no-questions
             * @enum {string}
             */
            reason: "no-quorum" | "no-questions" | "information-missing" | "urgent-case" | "other";
        };
        AgendaRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * @description De zaak; zonder deze: alles wat op de tafel ligt en nog niet op de agenda staat.
             * @example 4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01
             */
            caseId?: string;
        };
        AgendaRemovalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * @description Reden.
             * @example no-questions
             * @enum {string}
             */
            reason: "no-quorum" | "no-questions" | "information-missing" | "urgent-case" | "other";
            /**
             * @description De zaak.
             * @example 4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01
             */
            caseId: string;
        };
        AttendanceRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * @description De deelnemers, naar organisatie en rol.
             * @example [
             *       {
             *         "organisation": "GM0148",
             *         "role": "municipality"
             *       }
             *     ]
             */
            attendance: {
                /** @description De organisatie: CBS-code, corporatie of andere code. */
                organisation: string;
                /**
                 * @description In welke rol.
                 * @enum {string}
                 */
                role: "table-coordinator" | "municipality" | "housing-association" | "care-provider" | "social-district-team" | "secretariat";
            }[];
        };
        MinuteRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * @description De zaak.
             * @example 4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01
             */
            caseId: string;
            /**
             * @description De uitkomst; bepaald en vervallen beëindigen de vraag, de andere brengen haar terug.
             * @example postponed
             * @enum {string}
             */
            outcome: "determined" | "lapsed" | "step-in-requested" | "information-requested" | "postponed";
            /**
             * @description Kenmerk van het verslag.
             * @example verslag-1
             */
            document?: string;
        };
        ClosingRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-10-01
             */
            occurredOn: string;
            /**
             * @description Kenmerk van het verslag.
             * @example verslag-1
             */
            document?: string;
        };
        OpenQuestionAnswer: {
            /**
             * @description Wat gevraagd wordt.
             * @enum {string}
             */
            question: "origin-unknown" | "return-not-suitable" | "origin-disputed" | "unable-to-serve" | "other";
            /**
             * Format: date
             * @description Sinds wanneer.
             */
            since: string;
        };
        LatestMeetingAnswer: {
            /** @description Kenmerk van de bijeenkomst. */
            meetingId: string;
            /**
             * Format: date
             * @description Dag van de bijeenkomst.
             */
            heldOn: string;
            /**
             * @description Gepland of gesloten.
             * @enum {string}
             */
            standing: "planned" | "closed" | "cancelled";
            /**
             * @description Zoals genotuleerd; null zolang niets.
             * @enum {string|null}
             */
            outcome: "determined" | "lapsed" | "step-in-requested" | "information-requested" | "postponed" | null;
        };
        TableReferralAnswer: {
            /** @description De zaak. */
            caseId: string;
            /** @description De gemeente die op de aanvraag beslist, en wacht (CBS-code). */
            municipality: string;
            /** @description Wat op de tafel ligt. */
            questions: components["schemas"]["OpenQuestionAnswer"][];
            /**
             * Format: date
             * @description Sinds wanneer de oudste vraag op de tafel ligt.
             */
            waitingSince: string;
            /** @description Dagen dat zij wacht. */
            daysWaiting: number;
            /** @description Op hoeveel agenda’s de zaak stond; 0: nog nooit geagendeerd. */
            meetingCount: number;
            /** @description De laatste agenda waarop de zaak staat. */
            latest: components["schemas"]["LatestMeetingAnswer"] | null;
        };
        TableReferralsAnswer: {
            /**
             * Format: date
             * @description De dag waarop de dagen zijn geteld.
             */
            on: string;
            /** @description Wie het langst wacht eerst. */
            referrals: components["schemas"]["TableReferralAnswer"][];
        };
        HouseholdSoughtForAnswer: {
            /** @description Hoeveel personen. */
            personCount: number;
            /** @description Hoeveel kamers ten minste. */
            minimumRoomCount?: number;
            /**
             * @description Tot welke huurklasse.
             * @enum {string}
             */
            maximumRentClass?: "GOE" | "BET" | "DUU";
            /** @description Wat de woning of omgeving moet hebben. */
            needs: ("public-transport" | "daily-facilities" | "care-nearby" | "school-nearby" | "step-free" | "wheelchair-accessible" | "own-entrance" | "secured-entrance" | "quiet-surroundings" | "small-scale" | "other")[];
        };
        StepInCallToMunicipalityAnswer: {
            /** @description De zaak. */
            caseId: string;
            /** @description De gemeente van herkomst, die niet kan huisvesten (CBS-code). */
            municipalityOfOrigin: string;
            /**
             * Format: date
             * @description Dag waarop zij dat verklaarde.
             */
            declaredOn: string;
            /** @description Dagen sinds de verklaring. */
            days: number;
            /**
             * Format: date
             * @description Dag waarop u bent gevraagd; null: niet.
             */
            askedOn: string | null;
            /**
             * @description Wat u antwoordde; none zolang niets.
             * @enum {string}
             */
            answer: "none" | "offered" | "declined" | "withdrawn" | "stepped-in";
            /** @description Waarnaar wordt gezocht; null zolang er geen zoekprofiel is. */
            searchProfile: components["schemas"]["HouseholdSoughtForAnswer"] | null;
        };
        StepInCallsAnswer: {
            /**
             * Format: date
             * @description De dag waarop de dagen zijn geteld.
             */
            on: string;
            /** @description Wie het langst wacht eerst. */
            calls: components["schemas"]["StepInCallToMunicipalityAnswer"][];
        };
        DeclineReasonAnswer: {
            /**
             * @description De reden, als code.
             * @enum {string}
             */
            reason: "no-fitting-dwelling" | "above-minimum-share" | "own-cases-first" | "facilities-missing" | "care-not-available" | "liveability" | "stepped-in-recently" | "other";
            /** @description Hoe vaak. */
            count: number;
        };
        StepInEscalationAnswer: {
            /** @description De zaak. */
            caseId: string;
            /** @description De gemeente van herkomst, die niet kan huisvesten (CBS-code). */
            municipalityOfOrigin: string;
            /**
             * Format: date
             * @description Dag waarop zij dat verklaarde.
             */
            declaredOn: string;
            /** @description Dagen sinds de verklaring. */
            daysSinceDeclaration: number;
            /** @description Iedereen die is gevraagd weigerde, of de zaak stond op twee of meer agenda’s zonder helper. */
            causes: ("everyone-declined" | "repeatedly-on-agenda")[];
            /** @description Op hoeveel agenda’s zij sinds de verklaring stond. */
            agendaCount: number;
            /** @description Hoeveel gemeenten zijn gevraagd. */
            askedCount: number;
            /** @description Hoeveel daarvan weigerden. */
            declinedCount: number;
            /** @description Hoeveel een aanbod introkken. */
            withdrawnCount: number;
            /** @description Hoeveel nog niet antwoordden. */
            unansweredCount: number;
            /** @description Hoeveel aanbieden om bij te springen; nog geen hulp. */
            offeredCount: number;
            /** @description Waarom geweigerd is, geteld. */
            declineReasons: components["schemas"]["DeclineReasonAnswer"][];
        };
        StepInEscalationsAnswer: {
            /**
             * Format: date
             * @description De dag waarop de dagen zijn geteld.
             */
            on: string;
            /** @description Voor hoeveel zaken niemand bijspringt. */
            caseCount: number;
            /** @description Dagen sinds de oudste verklaring; 0 zonder zaken. */
            longestDays: number;
            /** @description Waarom geweigerd is, over alle zaken geteld. */
            declineReasons: components["schemas"]["DeclineReasonAnswer"][];
            /** @description De zaken, wie het langst wacht eerst; alleen voor de coördinator van de tafel. */
            cases?: components["schemas"]["StepInEscalationAnswer"][];
        };
        FractionAnswer: {
            /** @description Teller; de breuk staat in kleinste termen. */
            numerator: number;
            /** @description Noemer. */
            denominator: number;
        };
        MunicipalityFiguresAnswer: {
            /** @description CBS-code. */
            municipality: string;
            /** @description Aanvragen (3.5). */
            applications: number;
            /** @description Verleende urgenties (3.5), met correcties na bezwaar in het halfjaar van de beslissing. */
            granted: number;
            /** @description Afgewezen aanvragen (3.5); door correcties na bezwaar kan dit onder nul zijn. */
            refused: number;
            /** @description Gehuisveste wettelijk urgenten (3.5), naar gemeente van de woning. */
            housed: number;
            /** @description Daarvan mantelzorg (1b). */
            housedInformalCare: number;
            /** @description Toewijzingen uit mutaties, niet ingetrokken (3). */
            allocations: number;
            /** @description Mutaties in de sociale huur (3). */
            vacancies: number;
            /** @description Aandeel: toewijzingen gedeeld door mutaties; null zonder mutaties (3). */
            share: components["schemas"]["FractionAnswer"] | null;
            /** @description Boven het minimumaandeel; precies het minimum is niet erboven (3c). */
            aboveMinimum: boolean;
            /** @description Keren dat een ander bijsprong voor deze gemeente, tot en met dit halfjaar (3c). */
            helped: number;
            /** @description Keren dat deze gemeente bijsprong, tot en met dit halfjaar (3c). */
            steppedIn: number;
            /** @description Geholpen min bijgesprongen. */
            netReciprocity: number;
            /** @description Netto toevoeging van kleine, (zeer) betaalbare sociale huurwoningen (3.5). */
            netAddition: number;
            /** @description Naam van de gemeente. */
            name: string;
            /** @description Verwacht aantal naar rato van huishoudens (3a); null zolang een aantal huishoudens ontbreekt. */
            expected: components["schemas"]["FractionAnswer"] | null;
            /** @description Balans: gehuisvest min verwacht; null zolang een aantal huishoudens ontbreekt. */
            balance: components["schemas"]["FractionAnswer"] | null;
        };
        RegionFiguresAnswer: {
            /** @description Gehuisvest in de regio. */
            housed: number;
            /** @description Toewijzingen in de regio. */
            allocations: number;
            /** @description Mutaties in de regio. */
            vacancies: number;
            /** @description Spreiding: som van de afwijkingen gedeeld door tweemaal het totaal; null zonder plaatsingen. */
            dispersion: components["schemas"]["FractionAnswer"] | null;
            /** @description Open leningen uit wederkerigheid aan het eind van het halfjaar (3c). */
            openLoans: number;
        };
        MissingHouseholdCountAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /**
             * Format: date
             * @description De peildatum.
             */
            referenceDate: string;
        };
        HalfYearFiguresAnswer: {
            /**
             * @description Het halfjaar.
             * @example 2026-H2
             */
            halfYear: string;
            /** @description Versie van de verdeelafspraken op de laatste dag. */
            agreementVersion: string;
            /** @description Elke gemeente die meedoet, ook met nullen. */
            municipalities: components["schemas"]["MunicipalityFiguresAnswer"][];
            /** @description De regio als geheel. */
            region: components["schemas"]["RegionFiguresAnswer"];
            /** @description Het aantal huishoudens zonder welk verwachting, balans en spreiding niet te berekenen zijn. */
            missingHouseholdCount?: components["schemas"]["MissingHouseholdCountAnswer"];
        };
        MarkedMissingAnswer: {
            /** @description Waar de woningen staan (CBS-code). */
            municipality: string;
            /**
             * @description De maand.
             * @example 2026-12
             */
            month: string;
            /** @description De corporatie; null waar er nog nooit één meldde. */
            association: string | null;
            /**
             * @description Waarom er niet langer op gewacht wordt.
             * @enum {string}
             */
            reason: "not-delivered" | "no-longer-lets-here" | "nothing-to-report" | "not-a-reporter" | "other";
        };
        MissingReportAnswer: {
            /** @description Waar de woningen staan (CBS-code). */
            municipality: string;
            /**
             * @description De maand.
             * @example 2026-12
             */
            month: string;
            /** @description De corporatie; null waar er nog nooit één meldde. */
            association: string | null;
        };
        ClosingAnswer: {
            /**
             * @description Het halfjaar.
             * @example 2026-H2
             */
            halfYear: string;
            /**
             * @description Loopt nog, wacht op gegevens, kan worden afgesloten, of is afgesloten.
             * @enum {string}
             */
            status: "running" | "incomplete" | "ready" | "closed";
            /**
             * Format: date
             * @description De laatste dag van het halfjaar.
             */
            lastDay: string;
            /**
             * Format: date
             * @description Wanneer het is afgesloten.
             */
            closedOn: string | null;
            /** @description Plaats in het logboek waarop het verslag rust. */
            upToPosition: number | null;
            /** @description SHA-256 van het verslag, ook de ETag ervan; voor wie het exacte verslag mag lezen. */
            reportHash: string | null;
            /** @description Hoe vaak er een herziening is vastgelegd. */
            restatementCount: number;
            /** @description Meldingen waarop niet langer gewacht wordt. */
            markedMissing: components["schemas"]["MarkedMissingAnswer"][];
            /** @description Meldingen die nog ontbreken. */
            missingReports: components["schemas"]["MissingReportAnswer"][];
            /** @description Of een aantal huishoudens ontbreekt, zodat er geen balansen zijn. */
            isHouseholdCountMissing: boolean;
        };
        ClosingsAnswer: {
            /** @description In volgorde. */
            halfYears: components["schemas"]["ClosingAnswer"][];
        };
        HalfYearClosingRequest: {
            /**
             * @description Het halfjaar dat wordt afgesloten.
             * @example 2026-H1
             */
            halfYear: string;
            /**
             * Format: date
             * @description Dag waarop wordt afgesloten.
             * @example 2026-07-20
             */
            decidedOn: string;
        };
        HalfYearReportAnswer: {
            /** @description Het halfjaar. */
            halfYear: string;
            /** @description De eerste dag van het halfjaar. */
            firstDay: string;
            /** @description De laatste dag van het halfjaar. */
            lastDay: string;
            /** @description De dag waarop de verdeelafspraken in werking traden; daarvoor telt niets. */
            entryIntoForce: string | null;
            /** @description De regio. */
            region: string;
            /** @description Versie van de verdeelafspraken op de laatste dag. */
            agreementVersion: string;
            /** @description Het minimumaandeel op de eerste dag die telt, en elk dat daarvoor in de plaats kwam. */
            minimumShares: {
                /** @description Vanaf welke dag. */
                validFrom: string;
                /** @description Het minimumaandeel. */
                minimumShare: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
            }[];
            /** @description Aantallen onder deze grens worden niet gepubliceerd. */
            smallCellThreshold: number;
            /** @description De versie van de formule van elk cijfer. */
            formulas: {
                /** @description Het cijfer. */
                figure: string;
                /** @description De versie van de formule. */
                version: number;
            }[];
            /** @description De regio als geheel. */
            total?: {
                /** @description Aanvragen naar gemeente en dag van ontvangst. */
                applications: number;
                /** @description Beschikkingen, verleend en afgewezen, naar de dag van het besluit. */
                decisions: number;
                /** @description Verleende urgenties; een besluit op bezwaar telt in het halfjaar waarin het valt. */
                granted: number;
                /** @description Afgewezen aanvragen; een besluit op bezwaar telt in het halfjaar waarin het valt. */
                refused: number;
                /** @description Gehuisveste huishoudens naar gemeente van de woning en ingang van de huur. */
                housed: number;
                /** @description Daarvan op grond van mantelzorg. */
                housedInformalCare: number;
                /** @description Gehuisvest met een herkomst van elders, zonder vastgelegde herkomst, of met een die niet wordt genoemd omdat terugkeer niet passend was. */
                housedOfOtherOrigin: number;
                /** @description Toewijzingen uit mutaties, niet ingetrokken. */
                allocations: number;
                /** @description Mutaties in de sociale huur, zoals gemeld en gecorrigeerd. */
                vacancies: number;
                /** @description Toewijzingen gedeeld door mutaties; geen mutaties, dan geen percentage. */
                share: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Het aantal huishoudens. */
                households: number;
                /** @description Gehuisveste huishoudens op elke 1.000 huishoudens. */
                housedPerThousand: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Deel van de plaatsingen dat elders zou zijn bij een evenredige uitkomst. */
                dispersion: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Openstaande leningen op de laatste dag. */
                openLoans: number;
                /** @description Openstaande tegoeden op de laatste dag. */
                openCredits: number;
                /** @description Gerealiseerde toevoegingen min onttrekkingen van kleine, (zeer) betaalbare woningen. */
                netAddition: number;
                /** @description Herkomstgemeente niet in staat, en niemand bijgesprongen op de laatste dag. */
                betweenShoreAndShip: number;
            };
            /** @description Elke gemeente die meedoet, ook met nullen. */
            municipalities: {
                /** @description De gemeente (CBS-code). */
                municipality: string;
                /** @description Aanvragen naar gemeente en dag van ontvangst. */
                applications: number;
                /** @description Beschikkingen, verleend en afgewezen, naar de dag van het besluit. */
                decisions: number;
                /** @description Verleende urgenties; een besluit op bezwaar telt in het halfjaar waarin het valt. */
                granted: number;
                /** @description Afgewezen aanvragen; een besluit op bezwaar telt in het halfjaar waarin het valt. */
                refused: number;
                /** @description Gehuisveste huishoudens naar gemeente van de woning en ingang van de huur. */
                housed: number;
                /** @description Daarvan op grond van mantelzorg. */
                housedInformalCare: number;
                /** @description Gehuisveste huishoudens naar gemeente van herkomst, behalve waar terugkeer niet passend was. */
                housedOfOrigin: number;
                /** @description Toewijzingen uit mutaties, niet ingetrokken. */
                allocations: number;
                /** @description Mutaties in de sociale huur, zoals gemeld en gecorrigeerd. */
                vacancies: number;
                /** @description Toewijzingen gedeeld door mutaties; geen mutaties, dan geen percentage. */
                share: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Meer dan het minimumaandeel op de laatste dag; precies gelijk is niet meer. */
                aboveMinimum: boolean;
                /** @description Het deel van de mutaties dat niet aan wettelijk urgenten is toegewezen. */
                regularRemainder: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Het percentage over het kalenderjaar, naast elk minimumaandeel dat daarin gold. */
                yearSoFar: {
                    /** @description Toewijzingen uit mutaties, niet ingetrokken. */
                    allocations: number;
                    /** @description Mutaties in de sociale huur, zoals gemeld en gecorrigeerd. */
                    vacancies: number;
                    /** @description Toewijzingen gedeeld door mutaties; geen mutaties, dan geen percentage. */
                    share: {
                        /** @description Teller; de breuk staat in kleinste termen. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    } | null;
                    /** @description Het minimumaandeel op de eerste dag die telt, en elk dat daarvoor in de plaats kwam. */
                    minimumShares: {
                        /** @description Vanaf welke dag. */
                        validFrom: string;
                        /** @description Het minimumaandeel. */
                        minimumShare: {
                            /** @description Teller; de breuk staat in kleinste termen. */
                            numerator: number;
                            /** @description Noemer. */
                            denominator: number;
                        };
                        /** @description Meer dan het minimumaandeel op de laatste dag; precies gelijk is niet meer. */
                        aboveMinimum: boolean;
                    }[];
                };
                /** @description Het aantal huishoudens. */
                households: number;
                /** @description Gehuisveste huishoudens op elke 1.000 huishoudens. */
                housedPerThousand: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
                /** @description Alle gehuisveste huishoudens naar rato van huishoudens. */
                expected: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
                /** @description Gehuisvest min verwacht; de balansen zijn samen nul. */
                balance: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
                /** @description Verwacht, zonder mantelzorg. */
                expectedWithoutInformalCare: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
                /** @description Balans, zonder mantelzorg. */
                balanceWithoutInformalCare: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
                /** @description De balansen van alle halfjaren sinds de inwerkingtreding samen. */
                cumulativeBalance: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                };
                /** @description Deel van de plaatsingen min deel van de huishoudens. */
                deviation: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description De balans van het eerste halfjaar met plaatsingen. */
                start: {
                    /** @description Het halfjaar. */
                    halfYear: string;
                    /** @description Gehuisveste huishoudens op elke 1.000 huishoudens. */
                    housedPerThousand: {
                        /** @description Teller; de breuk staat in kleinste termen. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    };
                    /** @description Gehuisvest min verwacht; de balansen zijn samen nul. */
                    balance: {
                        /** @description Teller; de breuk staat in kleinste termen. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    };
                    /** @description Deel van de plaatsingen min deel van de huishoudens. */
                    deviation: {
                        /** @description Teller; de breuk staat in kleinste termen. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    } | null;
                } | null;
                /**
                 * @description Of de afwijking nu kleiner of groter is dan aan het begin.
                 * @enum {string|null}
                 */
                direction: "starting-position" | "towards-proportional" | "away" | "unchanged" | null;
                /** @description Keren geholpen, tot en met de laatste dag. */
                helped: number;
                /** @description Keren bijgesprongen, tot en met de laatste dag. */
                steppedIn: number;
                /** @description Geholpen min bijgesprongen. */
                netReciprocity: number;
                /** @description Openstaande leningen op de laatste dag. */
                openLoans: number;
                /** @description Openstaande tegoeden op de laatste dag. */
                openCredits: number;
                /** @description Verleend, niet gehuisvest en niet anders geëindigd op de laatste dag. */
                openDemand: number;
                /** @description Gerealiseerde toevoegingen min onttrekkingen van kleine, (zeer) betaalbare woningen. */
                netAddition: number;
                /** @description Toevoegingen van kleine, (zeer) betaalbare sociale huurwoningen. */
                additions: number;
                /** @description Onttrekkingen daarvan. */
                removals: number;
                /** @description Hoe volledig is vastgelegd waarop de cijfers rusten. */
                quality: {
                    /** @description Maanden waarover een corporatie geen mutaties meldde. */
                    missingVacancyReports: {
                        /** @description De maand. */
                        month: string;
                        /** @description De corporatie; null waar er nog nooit één meldde. */
                        association: string | null;
                    }[];
                    /** @description Dagen zonder geldende urgentieregeling. */
                    daysWithoutScheme: number;
                    /** @description Feiten van het halfjaar die pas daarna zijn vastgelegd. */
                    lateFacts: number;
                };
            }[];
            /** @description Dezelfde aantallen naar urgentiecategorie. */
            categories: {
                /**
                 * @description De urgentiecategorie.
                 * @enum {string}
                 */
                category: "informalCare" | "medicalNecessity" | "homelessShelter" | "shelteredHousing" | "clinicalMentalHealthCare" | "womensRefuge" | "youthCare" | "detention" | "formerSexWorker" | "homelessFamily";
                /** @description Aanvragen naar gemeente en dag van ontvangst. */
                applications: number;
                /** @description Verleende urgenties; een besluit op bezwaar telt in het halfjaar waarin het valt. */
                granted: number;
                /** @description Afgewezen aanvragen; een besluit op bezwaar telt in het halfjaar waarin het valt. */
                refused: number;
                /** @description Gehuisveste huishoudens naar gemeente van de woning en ingang van de huur. */
                housed: number;
            }[];
            /** @description Gehuisvest naar gemeente en urgentiecategorie. */
            coverage: {
                /** @description De gemeente (CBS-code). */
                municipality: string;
                /**
                 * @description De urgentiecategorie.
                 * @enum {string}
                 */
                category: "informalCare" | "medicalNecessity" | "homelessShelter" | "shelteredHousing" | "clinicalMentalHealthCare" | "womensRefuge" | "youthCare" | "detention" | "formerSexWorker" | "homelessFamily";
                /** @description Gehuisveste huishoudens naar gemeente van de woning en ingang van de huur. */
                housed: number;
                /** @description Gehuisvest sinds de inwerkingtreding. */
                housedSinceEntry: number;
            }[];
            /** @description Bestemmingen en plaatsingen naar grondslag. */
            principles: {
                /**
                 * @description De grondslag van de bestemming.
                 * @enum {string}
                 */
                basis: "residencePrinciple" | "informalCare" | "mediationTable" | "reciprocity" | "grantingMunicipality" | "not-recorded";
                /** @description Bestemmingen die in het halfjaar zijn vastgesteld, zoals ze nu gelden. */
                destinations: number;
                /** @description Het deel van die bestemmingen. */
                destinationShare: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Gehuisveste huishoudens naar gemeente van de woning en ingang van de huur. */
                housed: number;
            }[];
            /** @description Deel van de plaatsingen van de grootste gemeenten, naast hun deel van de huishoudens. */
            concentration: {
                /** @description Hoeveel gemeenten samen. */
                largest: number;
                /** @description Elke gemeente die meedoet, ook met nullen. */
                municipalities: string[];
                /** @description Hun deel van de plaatsingen. */
                housedShare: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Hun deel van de huishoudens. */
                householdShare: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
            }[];
            /** @description Verleend = gehuisvest + open + anders geëindigd. */
            demand?: {
                /** @description Verleende urgenties; een besluit op bezwaar telt in het halfjaar waarin het valt. */
                granted: number;
                /** @description Gehuisveste huishoudens naar gemeente van de woning en ingang van de huur. */
                housed: number;
                /** @description Nog niet gehuisvest. */
                open: number;
                /** @description Anders geëindigd. */
                endedOtherwise: number;
                /** @description Hoe lang de open gevallen al wachten. */
                waiting: {
                    /**
                     * @description Hoe lang al gewacht wordt, in dagen.
                     * @enum {string}
                     */
                    band: "up-to-90" | "91-to-180" | "181-to-365" | "over-365";
                    /** @description Nog niet gehuisvest. */
                    open: number;
                }[];
            };
            /** @description Zaken met een open vraag aan de bemiddelingstafel op de laatste dag. */
            referrals: {
                /**
                 * @description De vraag aan de bemiddelingstafel.
                 * @enum {string}
                 */
                question: "origin-unknown" | "return-not-suitable" | "origin-disputed" | "unable-to-serve" | "other";
                /** @description Aantal zaken. */
                cases: number;
            }[];
            /** @description Balans, afwijking en spreiding van elk halfjaar sinds de inwerkingtreding. */
            growthPath: {
                /** @description Het halfjaar. */
                halfYear: string;
                /** @description Deel van de plaatsingen dat elders zou zijn bij een evenredige uitkomst. */
                dispersion: {
                    /** @description Teller; de breuk staat in kleinste termen. */
                    numerator: number;
                    /** @description Noemer. */
                    denominator: number;
                } | null;
                /** @description Elke gemeente die meedoet, ook met nullen. */
                municipalities: {
                    /** @description De gemeente (CBS-code). */
                    municipality: string;
                    /** @description Gehuisvest min verwacht; de balansen zijn samen nul. */
                    balance: {
                        /** @description Teller; de breuk staat in kleinste termen. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    };
                    /** @description Deel van de plaatsingen min deel van de huishoudens. */
                    deviation: {
                        /** @description Teller; de breuk staat in kleinste termen. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    } | null;
                }[];
            }[];
        };
        MissingReportRequest: {
            /**
             * Format: date
             * @description Dag waarop dit is vastgesteld.
             * @example 2026-07-18
             */
            decidedOn: string;
            /**
             * @description Waar de woningen staan (CBS-code).
             * @example GM0180
             */
            municipality: string;
            /**
             * @description De maand waarover niets is gemeld.
             * @example 2026-06
             */
            month: string;
            /**
             * @description De corporatie die niet meldde; weg te laten waar geen enkele corporatie ooit meldde.
             * @example association-1
             */
            association?: string;
            /**
             * @description Waarom er niet langer op gewacht wordt.
             * @example not-delivered
             * @enum {string}
             */
            reason: "not-delivered" | "no-longer-lets-here" | "nothing-to-report" | "not-a-reporter" | "other";
        };
        CauseAnswer: {
            /**
             * @description Een latere vastlegging, of een andere formule.
             * @enum {string}
             */
            kind: "event" | "formula";
            /**
             * Format: uuid
             * @description Kenmerk van de vastlegging.
             */
            eventId?: string;
            /** @description Plaats in het logboek. */
            position?: number;
            /** @description Soort gebeurtenis. */
            type?: string;
            /** @description Wie vastlegde: gemeente, corporatie, regio of systeem. */
            organisation?: string;
            /**
             * Format: date
             * @description De dag waarop het zo was.
             */
            occurredOn?: string;
            /**
             * Format: date-time
             * @description Wanneer het bekend werd.
             */
            recordedAt?: string;
            /** @description Wat er is vastgelegd. */
            sentence: string;
        };
        StepAnswer: {
            /** @description Het cijfer ervoor. */
            before: (number | components["schemas"]["FractionAnswer"] | boolean | string) | null;
            /** @description Het cijfer erna. */
            after: (number | components["schemas"]["FractionAnswer"] | boolean | string) | null;
            /** @description Het verschil; null waar niets af te trekken is. */
            difference: components["schemas"]["FractionAnswer"] | null;
            /** @description De oorzaak: haar plaats in de lijst, vanaf 0. */
            cause: number;
        };
        RestatedAnswer: {
            /**
             * @description Het deel van het verslag.
             * @example municipalities
             */
            part: string;
            /** @description Waarover: gemeente, categorie, halfjaar of een andere code. */
            about: string[];
            /**
             * @description Het cijfer.
             * @example housed
             */
            figure: string;
            /** @description Zoals vastgesteld. */
            published: (number | components["schemas"]["FractionAnswer"] | boolean | string) | null;
            /** @description Zoals nu bekend. */
            nowKnown: (number | components["schemas"]["FractionAnswer"] | boolean | string) | null;
            /** @description Het verschil; null waar niets af te trekken is. */
            difference: components["schemas"]["FractionAnswer"] | null;
            /** @description Wat elke oorzaak deed, in volgorde; samen het verschil. */
            steps: components["schemas"]["StepAnswer"][];
        };
        RestatementAnswer: {
            /**
             * @description Het halfjaar.
             * @example 2026-H2
             */
            halfYear: string;
            /** @description Plaats in het logboek waarop dit rust. */
            upToPosition: number;
            /** @description De latere vastleggingen die een cijfer veranderden. */
            causes: components["schemas"]["CauseAnswer"][];
            /** @description De cijfers die nu anders bekend zijn. */
            figures: components["schemas"]["RestatedAnswer"][];
        };
        RestatementRequest: {
            /**
             * Format: date
             * @description Dag waarop dit wordt vastgelegd.
             * @example 2026-07-20
             */
            decidedOn: string;
        };
        BoardMeetingRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * Format: date
             * @description Dag van het bestuurlijk overleg.
             * @example 2026-10-22
             */
            heldOn: string;
        };
        BoardMeetingPostponementRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * Format: date
             * @description Dag van het bestuurlijk overleg.
             * @example 2026-10-22
             */
            heldOn: string;
            /**
             * @description Reden.
             * @example no-quorum
             * @enum {string}
             */
            reason: "no-quorum" | "no-questions" | "information-missing" | "urgent-case" | "other";
        };
        BoardMeetingCancellationRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Reden.
             * @example no-quorum
             * @enum {string}
             */
            reason: "no-quorum" | "no-questions" | "information-missing" | "urgent-case" | "other";
        };
        BoardDecisionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Waarover het besluit gaat.
             * @example adjustment
             * @enum {string}
             */
            kind: "agreement" | "membership" | "minimum-share" | "category-list" | "reading" | "statutory-fallback" | "early-warning" | "evaluation" | "adjustment" | "emergency-button" | "other";
            /**
             * @description Kenmerk van het besluit.
             * @example besluit/2026-10
             */
            document: string;
        };
        BoardDecisionAnswer: {
            /** @description Kenmerk van het besluit in dit systeem. */
            decisionId: string;
            /**
             * @description Waarover het besluit gaat.
             * @enum {string}
             */
            kind: "agreement" | "membership" | "minimum-share" | "category-list" | "reading" | "statutory-fallback" | "early-warning" | "evaluation" | "adjustment" | "emergency-button" | "other";
            /** @description Kenmerk van het document. */
            document: string;
            /**
             * Format: date
             * @description Dag van het besluit.
             */
            decidedOn: string;
        };
        BoardMeetingAnswer: {
            /** @description Kenmerk van het bestuurlijk overleg. */
            meetingId: string;
            /**
             * Format: date
             * @description Dag van het bestuurlijk overleg.
             */
            heldOn: string;
            /** @description Het gaat niet door. */
            isCancelled: boolean;
            /** @description Gebruik van de noodknop dat op de agenda staat. */
            presses: string[];
            /** @description Wat er besloten werd. */
            decisions: components["schemas"]["BoardDecisionAnswer"][];
        };
        BoardMeetingsAnswer: {
            /** @description Het laatste eerst. */
            meetings: components["schemas"]["BoardMeetingAnswer"][];
        };
        EmergencyButtonPressRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Waarom de situatie ongewenst is; ten minste één grond.
             * @example [
             *       "households-without-roof"
             *     ]
             */
            undesirableGrounds: ("households-without-roof" | "fitting-housing-lacking" | "concentration-in-few-municipalities" | "reciprocity-one-sided" | "residence-principle-not-carried-out" | "liveability-under-pressure" | "other")[];
            /**
             * @description Waarom de situatie onhoudbaar is; ten minste één grond.
             * @example [
             *       "nobody-steps-in"
             *     ]
             */
            untenableGrounds: ("vacancies-exhausted" | "waiting-keeps-rising" | "nobody-steps-in" | "guidance-not-available" | "law-or-regulation-changed" | "capacity-exhausted" | "support-lost" | "other")[];
            /**
             * @description Kenmerk van het document waarin de situatie beschreven staat; zonder dit wordt het geweigerd.
             * @example brief/2026-12
             */
            document?: string;
        };
        PressWithdrawalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Reden.
             * @example situation-resolved
             * @enum {string}
             */
            reason: "situation-resolved" | "settled-otherwise" | "pressed-by-mistake" | "other";
        };
        BoardAgendaRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Het bestuurlijk overleg.
             * @example 7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a01
             */
            meetingId: string;
        };
        PressOutcomeRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description De uitkomst.
             * @example evaluation-opened
             * @enum {string}
             */
            outcome: "evaluation-opened" | "adjustment-decided" | "no-adjustment" | "other";
            /**
             * @description Kenmerk van het besluit.
             * @example besluit/2026-11
             */
            document: string;
        };
        SituationOfMunicipalityAnswer: {
            /** @description CBS-code. */
            municipality: string;
            /** @description Gehuisvest in het halfjaar. */
            housed: number;
            /** @description Toewijzingen uit mutaties in het halfjaar. */
            allocations: number;
            /** @description Mutaties in het halfjaar. */
            vacancies: number;
            /** @description Aandeel in het geldende venster (3); null zonder mutaties. */
            operationalShare: components["schemas"]["FractionAnswer"] | null;
            /** @description Balans; null zolang een aantal huishoudens ontbreekt. */
            balance: components["schemas"]["FractionAnswer"] | null;
            /** @description Open leningen van deze gemeente (3c). */
            openLoanCount: number;
        };
        SituationAnswer: {
            /** @description Plaats in het logboek waarop de cijfers rusten. */
            upToPosition: number;
            /**
             * @description Het halfjaar.
             * @example 2027-H1
             */
            halfYear: string;
            /** @description Versie van de verdeelafspraken. */
            agreementVersion: string;
            /** @description Elke gemeente die meedoet. */
            municipalities: components["schemas"]["SituationOfMunicipalityAnswer"][];
            /** @description Spreiding; null zonder plaatsingen. */
            dispersion: components["schemas"]["FractionAnswer"] | null;
            /** @description Zaken die op de bemiddelingstafel lagen (1c). */
            openReferralCount: number;
            /** @description Daarvan waarvoor een andere gemeente gevraagd was bij te springen (3c). */
            openCallCount: number;
        };
        LinkedBoardMeetingAnswer: {
            /** @description Kenmerk van het bestuurlijk overleg. */
            meetingId: string;
            /**
             * Format: date
             * @description Dag van het bestuurlijk overleg.
             */
            heldOn: string;
        };
        PressEndAnswer: {
            /**
             * @description Ingetrokken of behandeld.
             * @enum {string}
             */
            kind: "withdrawn" | "handled";
            /**
             * Format: date
             * @description De dag.
             */
            on: string;
            /** @description Waarom het werd ingetrokken. */
            reason?: string;
            /** @description Wat het bestuurlijk overleg ermee deed. */
            outcome?: string;
            /** @description Kenmerk van het besluit. */
            document?: string;
        };
        EmergencyButtonPressAnswer: {
            /** @description Kenmerk van dit gebruik van de noodknop. */
            pressId: string;
            /** @description Welke partij de noodknop gebruikte. */
            pressedBy: string;
            /**
             * Format: date
             * @description De dag.
             */
            pressedOn: string;
            /** @description Waarom de situatie ongewenst is. */
            undesirableGrounds: ("households-without-roof" | "fitting-housing-lacking" | "concentration-in-few-municipalities" | "reciprocity-one-sided" | "residence-principle-not-carried-out" | "liveability-under-pressure" | "other")[];
            /** @description Waarom de situatie onhoudbaar is. */
            untenableGrounds: ("vacancies-exhausted" | "waiting-keeps-rising" | "nobody-steps-in" | "guidance-not-available" | "law-or-regulation-changed" | "capacity-exhausted" | "support-lost" | "other")[];
            /** @description Kenmerk van het document waarin de situatie beschreven staat. */
            document: string;
            /** @description De cijfers van dat moment. */
            situation: components["schemas"]["SituationAnswer"];
            /** @description Het bestuurlijk overleg op de agenda waarvan het staat. */
            meeting?: components["schemas"]["LinkedBoardMeetingAnswer"];
            /**
             * @description Er is geen dag gekoppeld, of de dag is voorbij zonder uitkomst.
             * @enum {string}
             */
            alert?: "no-meeting-linked" | "meeting-held-without-outcome";
            /** @description Hoe het afliep. */
            end?: components["schemas"]["PressEndAnswer"];
        };
        EmergencyButtonPressesAnswer: {
            /** @description Het laatste eerst. */
            presses: components["schemas"]["EmergencyButtonPressAnswer"][];
        };
        ScheduleStepAnswer: {
            /**
             * @description Vanaf wanneer geteld wordt.
             * @enum {string}
             */
            clock: "entry-into-force" | "adoption";
            /**
             * Format: date
             * @description De dag waarvan geteld wordt; ontbreekt zolang die niet vastligt.
             */
            from?: string;
            /**
             * Format: date
             * @description Drie jaar later.
             */
            due?: string;
            /** @description Deze lezing geldt; de andere is een herinnering. */
            counts: boolean;
            /** @description De afleiding, in woorden. */
            derivation: string;
        };
        EvaluationScheduleAnswer: {
            /**
             * Format: date
             * @description De dag waarop gevraagd wordt.
             */
            on: string;
            /**
             * Format: date
             * @description Uiterlijk wanneer; ontbreekt zolang de dag waarvan geteld wordt niet vastligt.
             */
            due?: string;
            /** @description De drie jaar zijn voorbij. */
            isDue: boolean;
            /** @description Hoe dit is afgeleid. */
            steps: components["schemas"]["ScheduleStepAnswer"][];
            /** @description De evaluatie na drie jaar, zodra zij begonnen is. */
            evaluationNumber?: number;
        };
        DossierEntryAnswer: {
            /** @description Plaats in het logboek. */
            position: number;
            /** @description Kenmerk van de gebeurtenis. */
            eventId: string;
            /** @description De reeks. */
            stream: string;
            /** @description Soort gebeurtenis. */
            type: string;
            /**
             * Format: date
             * @description Dag waarop het zo was.
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description Wanneer het werd vastgelegd.
             */
            recordedAt: string;
            /** @description De gebeurtenis in een zin. */
            sentence: string;
        };
        DossierHalfYearAnswer: {
            /** @description Het halfjaar. */
            halfYear: string;
            /** @description De afsluiting; ontbreekt zolang het open is. */
            closing?: components["schemas"]["DossierEntryAnswer"];
            /** @description Wat later bekend werd, naast wat gepubliceerd was. */
            restatements: components["schemas"]["DossierEntryAnswer"][];
            /** @description De cijfers zoals bekend op deze plaats in het logboek; null zolang een aantal huishoudens ontbreekt. */
            figures: components["schemas"]["HalfYearFiguresAnswer"] | null;
        };
        DossierAnswer: {
            /** @description Het logboek tot en met deze plaats; dezelfde plaats geeft hetzelfde dossier. */
            upToPosition: number;
            /**
             * Format: date-time
             * @description Het moment van de laatste gebeurtenis.
             */
            knownAt?: string;
            /** @description Versie van de verdeelafspraken. */
            agreementVersion: string;
            /** @description Wanneer de evaluatie na drie jaar moet zijn. */
            schedule: components["schemas"]["EvaluationScheduleAnswer"];
            /** @description Elk halfjaar sinds de inwerkingtreding. */
            halfYears: components["schemas"]["DossierHalfYearAnswer"][];
            /** @description De beginsituatie, voor zover vastgelegd. */
            baseline: components["schemas"]["DossierEntryAnswer"][];
            /** @description Wijzigingen van de verdeelafspraken. */
            ruleChanges: components["schemas"]["DossierEntryAnswer"][];
            /** @description Urgentieregelingen van gemeenten. */
            schemes: components["schemas"]["DossierEntryAnswer"][];
            /** @description Besluiten van het bestuurlijk overleg. */
            boardDecisions: components["schemas"]["DossierEntryAnswer"][];
            /** @description Gebruik van de noodknop. */
            emergencyButton: components["schemas"]["DossierEntryAnswer"][];
            /** @description Evaluaties. */
            evaluations: components["schemas"]["DossierEntryAnswer"][];
        };
        EvaluationRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Het eerstvolgende nummer.
             * @example 1
             */
            evaluationNumber: number;
            /**
             * @description De aanleiding.
             * @example board-request
             * @enum {string}
             */
            occasion: "three-years" | "emergency-button" | "early-warning" | "board-request";
            /** @description Het gebruik van de noodknop waaruit zij voortkomt; bij die aanleiding verplicht. */
            pressId?: string;
        };
        FindingAnswer: {
            /** @description Kenmerk van de bevinding. */
            findingId: string;
            /**
             * @description Waarover.
             * @enum {string}
             */
            topic: "fitting-housing" | "residence-principle" | "mediation-table" | "balanced-distribution" | "minimum-share" | "reciprocity" | "category-coverage" | "net-addition" | "roles-and-cooperation" | "monitoring" | "law-or-regulation" | "other";
            /**
             * @description Wat gevonden is.
             * @enum {string}
             */
            conclusion: "as-agreed" | "in-part" | "not-as-agreed" | "cannot-be-said";
            /** @description Kenmerk van het document. */
            document: string;
            /**
             * Format: date
             * @description De dag.
             */
            recordedOn: string;
            /** @description Waarom zij is ingetrokken. */
            withdrawnFor?: string;
        };
        AdjustmentAnswer: {
            /** @description Kenmerk van de bijsturing. */
            adjustmentId: string;
            /**
             * @description Wat er bijgestuurd wordt.
             * @enum {string}
             */
            kind: "agreement" | "minimum-share" | "reading" | "membership" | "category-list" | "early-warning" | "statutory-fallback" | "urgency-scheme" | "other";
            /** @description De bevindingen waarop zij antwoordt. */
            findings: string[];
            /** @description Het besluit van het bestuurlijk overleg. */
            decisionId: string;
            /**
             * Format: date
             * @description De dag.
             */
            decidedOn: string;
            /** @description De gebeurtenissen waarmee regels veranderden. */
            carriedOutBy: string[];
        };
        ConclusionAnswer: {
            /**
             * @description Met of zonder bijsturing.
             * @enum {string}
             */
            outcome: "adjusted" | "no-adjustment";
            /** @description Kenmerk van het eindverslag. */
            document: string;
            /**
             * Format: date
             * @description De dag.
             */
            concludedOn: string;
            /** @description Het dossier: het logboek tot en met deze plaats. */
            upToPosition: number;
        };
        EvaluationAnswer: {
            /** @description Nummer. */
            evaluationNumber: number;
            /**
             * @description De aanleiding.
             * @enum {string}
             */
            occasion: "three-years" | "emergency-button" | "early-warning" | "board-request";
            /** @description Het gebruik van de noodknop waaruit zij voortkomt. */
            pressId?: string;
            /**
             * Format: date
             * @description Waarop zij begon.
             */
            openedOn: string;
            /** @description Het dossier: het logboek tot en met deze plaats. */
            upToPosition: number;
            /** @description Bevindingen, ook die zijn ingetrokken. */
            findings: components["schemas"]["FindingAnswer"][];
            /** @description Bijsturing. */
            adjustments: components["schemas"]["AdjustmentAnswer"][];
            /** @description Hoe zij eindigde. */
            conclusion?: components["schemas"]["ConclusionAnswer"];
        };
        EvaluationsAnswer: {
            /** @description De laatste eerst. */
            evaluations: components["schemas"]["EvaluationAnswer"][];
        };
        FindingRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Waarover.
             * @example reciprocity
             * @enum {string}
             */
            topic: "fitting-housing" | "residence-principle" | "mediation-table" | "balanced-distribution" | "minimum-share" | "reciprocity" | "category-coverage" | "net-addition" | "roles-and-cooperation" | "monitoring" | "law-or-regulation" | "other";
            /**
             * @description Wat gevonden is.
             * @example in-part
             * @enum {string}
             */
            conclusion: "as-agreed" | "in-part" | "not-as-agreed" | "cannot-be-said";
            /**
             * @description Kenmerk van het document.
             * @example evaluatie/2029-3
             */
            document: string;
        };
        FindingWithdrawalRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description De bevinding.
             * @example 7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a05
             */
            findingId: string;
            /**
             * @description Reden.
             * @example superseded
             * @enum {string}
             */
            reason: "recorded-wrongly" | "superseded" | "other";
        };
        AdjustmentRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Wat er bijgestuurd wordt.
             * @example minimum-share
             * @enum {string}
             */
            kind: "agreement" | "minimum-share" | "reading" | "membership" | "category-list" | "early-warning" | "statutory-fallback" | "urgency-scheme" | "other";
            /**
             * @description De bevindingen waarop zij antwoordt.
             * @example [
             *       "7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a05"
             *     ]
             */
            findings: string[];
            /**
             * @description Het besluit van het bestuurlijk overleg.
             * @example 7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a05
             */
            decisionId: string;
        };
        AdjustmentLinkRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description De bijsturing.
             * @example 7c1f0a52-41cf-4f55-8a3c-2f4b8d1e6a05
             */
            adjustmentId: string;
            /**
             * @description Kenmerk van de gebeurtenis in de verdeelafspraken of een urgentieregeling.
             * @example 0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01
             */
            carriedOutBy: string;
        };
        ConclusionRequest: {
            /**
             * Format: date
             * @description Dag waarop het zo was.
             * @example 2026-09-15
             */
            occurredOn: string;
            /**
             * @description Kenmerk van het eindverslag.
             * @example evaluatie/2029
             */
            document: string;
        };
        EarlyWarningAnswer: {
            /**
             * @description Waarop gelet wordt.
             * @enum {string}
             */
            indicator: "operational-share" | "balance-above-expected" | "open-loans" | "open-calls" | "dispersion" | "open-referrals";
            /** @description De gemeente (CBS-code); ontbreekt bij een cijfer van de regio. */
            municipality?: string;
            /** @description De waarde nu. */
            value: components["schemas"]["FractionAnswer"];
            /** @description Vanaf hier komt het in de buurt. */
            near: components["schemas"]["FractionAnswer"];
            /** @description Vanaf hier is de voorwaarde bereikt. */
            reached: components["schemas"]["FractionAnswer"];
            /**
             * @description In de buurt of bereikt; geen oordeel.
             * @enum {string}
             */
            standing: "near" | "reached";
        };
        EarlyWarningsAnswer: {
            /**
             * Format: date
             * @description De dag.
             */
            on: string;
            /** @description Het logboek tot en met deze plaats. */
            upToPosition: number;
            /** @description Versie van de voorwaarden; ontbreekt zolang er geen zijn afgesproken. */
            version?: string;
            /** @description In de volgorde van de voorwaarden en van de CBS-codes. */
            warnings: components["schemas"]["EarlyWarningAnswer"][];
        };
        NetPositionAnswer: {
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /** @description Keren dat een ander bijsprong. */
            helpedCount: number;
            /** @description Keren dat deze gemeente bijsprong. */
            steppedInCount: number;
            /** @description Geholpen min bijgesprongen; over de regio samen nul. */
            net: number;
            /** @description Huishoudens die zij nog voor een ander wil huisvesten. */
            owesCount: number;
            /** @description Huishoudens waarvoor zij op hulp kan rekenen: haar open tegoeden, en wat aan haar alleen te doen staat. */
            isOwedCount: number;
        };
        LedgerAnswer: {
            /** @description De woonregio; null zolang er geen afspraken zijn. */
            region: string | null;
            /** @description Som van de nettoposities: altijd nul. */
            sumOfNets: number;
            /** @description Elke deelnemende gemeente, ook met nul, en elke die ooit hielp of geholpen werd. */
            positions: components["schemas"]["NetPositionAnswer"][];
        };
        LedgerItemAnswer: {
            /**
             * @description Lening of tegoed.
             * @enum {string}
             */
            kind: "loan" | "credit";
            /**
             * Format: uuid
             * @description De lening of het tegoed, naar de plaatsing die haar opende.
             */
            itemId: string;
            /** @description De gemeente die bijsprong. */
            lender: string;
            /** @description De gemeente die geholpen werd. */
            borrower: string;
            /**
             * Format: uuid
             * @description De zaak; alleen voor beide gemeenten en de bemiddelingstafel.
             */
            caseId: string | null;
            /**
             * @description De grond: er werd bijgesprongen (3c).
             * @enum {string}
             */
            ground: "3c";
            /**
             * @description De lezing van 3c op de dag van de plaatsing.
             * @enum {string}
             */
            reading: "pool" | "bilateral" | "gross";
            /**
             * Format: date
             * @description Dag waarop de huur inging.
             */
            openedOn: string;
            /**
             * @description Open, betwist, ingelost (een tegoed: benut), verrekend, kwijtgescholden of teruggedraaid.
             * @enum {string}
             */
            state: "open" | "disputed" | "repaid" | "set-off" | "released" | "merged" | "reversed";
            /**
             * Format: date
             * @description Dag vanaf welke zij niet meer openstond.
             */
            settledOn: string | null;
            /**
             * Format: uuid
             * @description De plaatsing waarmee zij werd ingelost.
             */
            settledBy: string | null;
            /** @description Wie met de inlossing geholpen werd, of wie daarvoor bijsprong. */
            settledWith: string | null;
            /**
             * Format: uuid
             * @description De kwijtschelding of verrekening waardoor zij verviel.
             */
            actId: string | null;
            /** @description De gemeente die haar betwist. */
            disputedBy: string | null;
            /** @description Waarom zij betwist wordt, als code. */
            disputeReason: string | null;
        };
        LedgerItemsAnswer: {
            /** @description De oudste eerst. */
            items: components["schemas"]["LedgerItemAnswer"][];
            /** @description Geef dit mee als after voor het vervolg; null na het laatste. */
            next: string | null;
        };
        PairAnswer: {
            /** @description De gemeente die bijsprong. */
            lender: string;
            /** @description De gemeente die geholpen werd. */
            borrower: string;
            /** @description Hoe vaak. */
            helpCount: number;
            /** @description Wat de geholpen gemeente alleen aan deze nog te doen heeft: alleen in de bilaterale lezing. */
            owedCount: number;
        };
        PairsAnswer: {
            /** @description Naar CBS-code. */
            pairs: components["schemas"]["PairAnswer"][];
        };
        AgedItemAnswer: {
            /** @description De lening of het tegoed, zoals zij nu staat. */
            item: components["schemas"]["LedgerItemAnswer"];
            /** @description Dagen open op de gevraagde dag. */
            days: number;
        };
        AgesAnswer: {
            /**
             * Format: date
             * @description De dag waarop geteld is.
             */
            on: string;
            /** @description Wat die dag openstond, zoals nu bekend; de oudste eerst. */
            items: components["schemas"]["AgedItemAnswer"][];
        };
        DisputeRequest: {
            /**
             * @description De lening: haar itemId.
             * @example 0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01
             */
            loanId: string;
            /**
             * @description Waarom, als code.
             * @example could-have-served
             * @enum {string}
             */
            reason: "origin-incorrect" | "not-above-minimum" | "could-have-served" | "not-housed-for-another" | "other";
            /**
             * @description Kenmerk van het stuk in uw eigen archief.
             * @example zaak/2027-114
             */
            document?: string;
        };
        DisputeOutcomeRequest: {
            /**
             * @description De lening: haar itemId.
             * @example 0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01
             */
            loanId: string;
            /**
             * @description De lening blijft staan, de betwisting is ingetrokken, of de plaatsing telt niet mee.
             * @example stands
             * @enum {string}
             */
            outcome: "stands" | "withdrawn" | "annulled";
            /**
             * @description Kenmerk van het stuk in uw eigen archief.
             * @example tafel/2027-03
             */
            document?: string;
        };
        ReleaseRequest: {
            /**
             * @description De lening: haar itemId.
             * @example 0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01
             */
            loanId: string;
            /**
             * @description Wie kwijtscheldt (CBS-code): een gemeente die er een open tegoed voor laat vervallen; in de bilaterale lezing wie hielp.
             * @example GM0160
             */
            creditor: string;
            /**
             * @description Waarom, als code.
             * @example compensated-otherwise
             * @enum {string}
             */
            reason: "compensated-otherwise" | "municipal-reorganisation" | "outdated" | "other";
            /**
             * @description Kenmerk van het stuk waarin het is afgesproken.
             * @example zaak/2027-114
             */
            document: string;
        };
        ReleaseAnswer: {
            /**
             * Format: uuid
             * @description De kwijtschelding.
             */
            releaseId: string;
            /**
             * Format: uuid
             * @description De lening.
             */
            loanId: string;
            /**
             * Format: uuid
             * @description Het tegoed dat met de lening vervalt; null in de bilaterale lezing.
             */
            creditId: string | null;
            /** @description Wie een volgende keer zou bijspringen. */
            debtor: string;
            /** @description Wie kwijtscheldt. */
            creditor: string;
            /** @description Wie het voorstelde; de ander stemt in. */
            proposedBy: string;
            /**
             * Format: date
             * @description Dag van het voorstel.
             */
            proposedOn: string;
            /** @description Waarom, als code. */
            reason: string;
            /** @description Kenmerk van het stuk; alleen voor beide gemeenten en de bemiddelingstafel. */
            document: string | null;
            /**
             * @description Voorgesteld, vervangen door een later voorstel, een van beide zag ervan af, achterhaald omdat de lening of het tegoed niet meer openstaat, overeengekomen of vervallen.
             * @enum {string}
             */
            state: "proposed" | "replaced" | "declined" | "overtaken" | "agreed" | "lapsed";
            /**
             * Format: date
             * @description Dag waarop de ander instemde.
             */
            agreedOn: string | null;
            /** @description Wie ervan afzag (CBS-code). */
            declinedBy: string | null;
            /**
             * Format: date
             * @description Dag waarop een van beide ervan afzag.
             */
            declinedOn: string | null;
        };
        ReleasesAnswer: {
            /** @description De oudste eerst. */
            releases: components["schemas"]["ReleaseAnswer"][];
        };
        SettlementProposalAnswer: {
            /** @description Wie er allemaal moeten instemmen (CBS-code). */
            municipalities: string[];
            /** @description De leningen die tegen elkaar wegvallen, de oudste eerst. */
            loanIds: string[];
            /** @description Dezelfde leningen in kringen: A voor B, B voor C, C voor A. */
            cycles: string[][];
        };
        SettlementProposalsAnswer: {
            /** @description Waarna er zo min mogelijk leningen in te lossen blijven; elk voorstel staat op zichzelf. */
            proposals: components["schemas"]["SettlementProposalAnswer"][];
        };
        SettlementRequest: {
            /**
             * @description De leningen die tegen elkaar wegvallen: hun itemId.
             * @example [
             *       "0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01",
             *       "0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f02",
             *       "0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f03"
             *     ]
             */
            loanIds: string[];
        };
        SettlementAnswer: {
            /**
             * Format: uuid
             * @description De verrekening.
             */
            settlementId: string;
            /** @description De leningen. */
            loanIds: string[];
            /** @description Wie er allemaal moeten instemmen (CBS-code). */
            municipalities: string[];
            /** @description Wie instemden, in die volgorde. */
            agreedBy: string[];
            /** @description Wie het voorstelde: een gemeente, of region voor de bemiddelingstafel. */
            proposedBy: string;
            /**
             * Format: date
             * @description Dag van het voorstel.
             */
            proposedOn: string;
            /**
             * @description Voorgesteld, een van de betrokkenen zag ervan af, achterhaald omdat een lening niet meer openstaat, verrekend of vervallen.
             * @enum {string}
             */
            state: "proposed" | "declined" | "overtaken" | "concluded" | "lapsed";
            /**
             * Format: date
             * @description Dag waarop de laatste instemde.
             */
            concludedOn: string | null;
            /** @description Wie ervan afzag: een gemeente, of region. */
            declinedBy: string | null;
            /**
             * Format: date
             * @description Dag waarop iemand ervan afzag.
             */
            declinedOn: string | null;
        };
        SettlementsAnswer: {
            /** @description De oudste eerst. */
            settlements: components["schemas"]["SettlementAnswer"][];
        };
        ValidTimeAnswer: {
            /**
             * @description Het halfjaar.
             * @example 2026-H2
             */
            halfYear?: string;
            /**
             * Format: date
             * @description De dag.
             */
            on?: string;
        };
        RulesClockAnswer: {
            /**
             * Format: date-time
             * @description Regels zoals toen bekend.
             */
            knownAt: string | null;
            /** @description De gevraagde versie van de verdeelafspraken. */
            agreementVersion?: string;
            /** @description De andere regels die erover zijn gelegd, zoals gevraagd. */
            ruleSet?: {
                [key: string]: unknown;
            };
        };
        ThreeClocksAnswer: {
            /** @description Wanneer het zo was. */
            valid: components["schemas"]["ValidTimeAnswer"];
            /**
             * Format: date-time
             * @description Zoals vastgelegd tot en met dit tijdstip; null als er niets vastligt.
             */
            knownAt: string | null;
            /** @description Naar welke regels. */
            rules: components["schemas"]["RulesClockAnswer"];
        };
        KnownMunicipalityAnswer: {
            /** @description CBS-code. */
            municipality: string;
            /** @description Aanvragen (3.5). */
            applications: number;
            /** @description Verleende urgenties (3.5), met correcties na bezwaar in het halfjaar van de beslissing. */
            granted: number;
            /** @description Afgewezen aanvragen (3.5); door correcties na bezwaar kan dit onder nul zijn. */
            refused: number;
            /** @description Gehuisveste wettelijk urgenten (3.5), naar gemeente van de woning. */
            housed: number;
            /** @description Daarvan mantelzorg (1b). */
            housedInformalCare: number;
            /** @description Toewijzingen uit mutaties, niet ingetrokken (3). */
            allocations: number;
            /** @description Mutaties in de sociale huur (3). */
            vacancies: number;
            /** @description Aandeel: toewijzingen gedeeld door mutaties; null zonder mutaties (3). */
            share: components["schemas"]["FractionAnswer"] | null;
            /** @description Boven het minimumaandeel; precies het minimum is niet erboven (3c). */
            aboveMinimum: boolean;
            /** @description Keren dat een ander bijsprong voor deze gemeente, tot en met dit halfjaar (3c). */
            helped: number;
            /** @description Keren dat deze gemeente bijsprong, tot en met dit halfjaar (3c). */
            steppedIn: number;
            /** @description Geholpen min bijgesprongen. */
            netReciprocity: number;
            /** @description Netto toevoeging van kleine, (zeer) betaalbare sociale huurwoningen (3.5). */
            netAddition: number;
            /** @description Verwacht aantal naar rato van huishoudens, of van de andere sleutel (3a). */
            expected: components["schemas"]["FractionAnswer"];
            /** @description Balans: gehuisvest min verwacht. */
            balance: components["schemas"]["FractionAnswer"];
        };
        KnownRegionAnswer: {
            /** @description Gehuisvest in de regio. */
            housed: number;
            /** @description Toewijzingen in de regio. */
            allocations: number;
            /** @description Mutaties in de regio. */
            vacancies: number;
            /** @description Spreiding: som van de afwijkingen gedeeld door tweemaal het totaal; null zonder plaatsingen. */
            dispersion: components["schemas"]["FractionAnswer"] | null;
            /** @description Open leningen uit wederkerigheid aan het eind van het halfjaar (3c). */
            openLoans: number;
        };
        KnownHalfYearAnswer: {
            /**
             * @description Het halfjaar.
             * @example 2026-H2
             */
            halfYear: string;
            /** @description Versie van de verdeelafspraken op de laatste dag. */
            agreementVersion: string;
            /** @description Elke gemeente die meedoet, ook met nullen. */
            municipalities: components["schemas"]["KnownMunicipalityAnswer"][];
            /** @description De regio als geheel. */
            region: components["schemas"]["KnownRegionAnswer"];
        };
        ShareInWindowAnswer: {
            /** @description De eerste maand van het venster. */
            firstMonth: string;
            /** @description De laatste maand waarvan mutaties waren gemeld. */
            lastMonth: string;
            /** @description Toewijzingen in het venster. */
            allocationCount: number;
            /** @description Mutaties in het venster. */
            vacancyCount: number;
            /** @description Toewijzingen gedeeld door mutaties. */
            share: components["schemas"]["FractionAnswer"];
            /** @description Het soort venster. */
            window: string;
        };
        MunicipalityOnDayAnswer: {
            /** @description CBS-code. */
            municipality: string;
            /** @description Balans van het halfjaar van de dag; null zolang een aantal huishoudens ontbreekt. */
            balance: components["schemas"]["FractionAnswer"] | null;
            /** @description Null zonder mutaties. */
            operationalShare: components["schemas"]["ShareInWindowAnswer"] | null;
            /** @description Open leningen (3c). */
            openLoans: number;
            /** @description Open tegoeden (3c). */
            openCredits: number;
            /** @description Keren geholpen min keren bijgesprongen. */
            netReciprocity: number;
        };
        DayFiguresAnswer: {
            /**
             * Format: date
             * @description De dag.
             */
            on: string;
            /** @description Het halfjaar van de dag. */
            halfYear: string;
            /** @description Versie van de verdeelafspraken op de dag. */
            agreementVersion: string;
            /** @description Elke gemeente die op de dag meedoet. */
            municipalities: components["schemas"]["MunicipalityOnDayAnswer"][];
        };
        MissingCountAnswer: {
            /**
             * @description Huishoudens, of de andere sleutel.
             * @enum {string}
             */
            what: "householdCount" | "keyCount";
            /** @description De gemeente (CBS-code). */
            municipality: string;
            /**
             * Format: date
             * @description De peildatum van de huishoudens.
             */
            referenceDate?: string;
        };
        FiguresAnswer: {
            /** @description De drie klokken waarnaar is gerekend; geen ontbreekt. */
            clocks: components["schemas"]["ThreeClocksAnswer"];
            /** @description De laatste plaats in het logboek waarop het antwoord rust; nul als er niets was. */
            restsOn: number;
            /** @description Van een halfjaar (3.5). */
            ofHalfYear?: components["schemas"]["KnownHalfYearAnswer"];
            /** @description Van een dag: waar een besluit naar kijkt. */
            ofDay?: components["schemas"]["DayFiguresAnswer"];
            /** @description Wat ontbreekt of nul is; zonder dat zijn er geen cijfers. */
            missing?: components["schemas"]["MissingCountAnswer"];
        };
        FiguresUnderRulesRequest: {
            /**
             * @description Geldig in dit halfjaar; niet samen met on.
             * @example 2026-H2
             */
            halfYear?: string;
            /**
             * Format: date
             * @description Geldig op deze dag; zonder halfYear en on: de dag van knownAt, of vandaag in Nederland.
             */
            on?: string;
            /**
             * Format: date-time
             * @description Zoals vastgelegd tot en met dit tijdstip, met tijdzone; zonder: alles wat nu vastligt.
             * @example 2026-09-30T22:00:00Z
             */
            knownAt?: string;
            /**
             * Format: date-time
             * @description Naar de regels zoals bekend op dit tijdstip; zonder: zoals bekend op knownAt. Niet samen met agreementVersion.
             */
            rulesKnownAt?: string;
            /**
             * @description Naar de regels zoals zij waren toen de volgende versie van de verdeelafspraken werd vastgesteld, of nu zijn.
             * @example 2025-12-05
             */
            agreementVersion?: string;
            /**
             * @description De andere regels: zij komen vanaf hun dag in de plaats van de werkelijke.
             * @example {
             *       "name": "twintig-procent",
             *       "changes": [
             *         {
             *           "change": "minimum-share",
             *           "minimumShare": {
             *             "numerator": 20,
             *             "denominator": 100
             *           },
             *           "validFrom": "2026-07-01"
             *         }
             *       ]
             *     }
             */
            ruleSet: {
                /** @description Hoe deze regels heten. */
                name: string;
                /** @description Wat anders is; leeg: niets. */
                changes: ({
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "minimum-share";
                    /** @description Het minimumaandeel. */
                    minimumShare: {
                        /** @description Teller. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    };
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "operational-window";
                    /**
                     * @description Het venster.
                     * @enum {string}
                     */
                    window: "rolling-12-months" | "calendar-year-to-date" | "half-year";
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "balance-key";
                    /**
                     * @description Waarnaar evenredig.
                     * @enum {string}
                     */
                    key: "households" | "social-stock" | "inhabitants" | "other";
                    /** @description Per gemeente (CBS-code) hoeveel. */
                    counts: {
                        [key: string]: number;
                    };
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "informal-care";
                    /** @description Of mantelzorg meetelt. */
                    isCounted: boolean;
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "loan-expiry";
                    /** @description Na hoeveel maanden; null: nooit. */
                    months: number | null;
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "reciprocity-matching";
                    /**
                     * @description De lezing.
                     * @enum {string}
                     */
                    reading: "pool" | "bilateral" | "gross";
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "fallback";
                    /** @description Of het wettelijk terugvalscenario geldt. */
                    isActive: boolean;
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                })[];
            };
        };
        CounterfactualRequest: {
            /**
             * @description bookkeeping: besluiten blijven staan. re-decision: waar de regel besliste, beslist hij opnieuw.
             * @example bookkeeping
             * @enum {string}
             */
            mode: "bookkeeping" | "re-decision";
            /**
             * @description Welke halfjaren, elk eenmaal; ten hoogste 8.
             * @example [
             *       "2026-H2"
             *     ]
             */
            halfYears: string[];
            /**
             * @description De andere regels, elk met een eigen naam; ten hoogste 10.
             * @example [
             *       {
             *         "name": "twintig-procent",
             *         "changes": [
             *           {
             *             "change": "minimum-share",
             *             "minimumShare": {
             *               "numerator": 20,
             *               "denominator": 100
             *             },
             *             "validFrom": "2026-07-01"
             *           }
             *         ]
             *       }
             *     ]
             */
            ruleSets: {
                /** @description Hoe deze regels heten. */
                name: string;
                /** @description Wat anders is; leeg: niets. */
                changes: ({
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "minimum-share";
                    /** @description Het minimumaandeel. */
                    minimumShare: {
                        /** @description Teller. */
                        numerator: number;
                        /** @description Noemer. */
                        denominator: number;
                    };
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "operational-window";
                    /**
                     * @description Het venster.
                     * @enum {string}
                     */
                    window: "rolling-12-months" | "calendar-year-to-date" | "half-year";
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "balance-key";
                    /**
                     * @description Waarnaar evenredig.
                     * @enum {string}
                     */
                    key: "households" | "social-stock" | "inhabitants" | "other";
                    /** @description Per gemeente (CBS-code) hoeveel. */
                    counts: {
                        [key: string]: number;
                    };
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "informal-care";
                    /** @description Of mantelzorg meetelt. */
                    isCounted: boolean;
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "loan-expiry";
                    /** @description Na hoeveel maanden; null: nooit. */
                    months: number | null;
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "reciprocity-matching";
                    /**
                     * @description De lezing.
                     * @enum {string}
                     */
                    reading: "pool" | "bilateral" | "gross";
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                } | {
                    /**
                     * @description Welke regel anders is.
                     * @enum {string}
                     */
                    change: "fallback";
                    /** @description Of het wettelijk terugvalscenario geldt. */
                    isActive: boolean;
                    /** @description De eerste dag waarop dit geldt. */
                    validFrom: string;
                })[];
            }[];
        };
        ComparisonAnswer: {
            /**
             * @description Het cijfer.
             * @enum {string}
             */
            figure: "housed" | "housedInformalCare" | "allocations" | "share" | "shareAboveMinimum" | "operationalShare" | "expected" | "balance" | "helped" | "steppedIn" | "netReciprocity" | "openLoans" | "openCredits" | "dispersion" | "housedShareOfLargest" | "housedShareOfThreeLargest";
            /** @description Onder de werkelijke regels; null waar er geen is. */
            actual: components["schemas"]["FractionAnswer"] | null;
            /** @description Onder de andere regels. */
            other: components["schemas"]["FractionAnswer"] | null;
            /** @description Anders min werkelijk. */
            difference: components["schemas"]["FractionAnswer"] | null;
        };
        MunicipalityComparedAnswer: {
            /** @description CBS-code. */
            municipality: string;
            /** @description Elk cijfer. */
            figures: components["schemas"]["ComparisonAnswer"][];
        };
        MissingForComparisonAnswer: {
            /**
             * @description Huishoudens, of de andere sleutel.
             * @enum {string}
             */
            what: "householdCount" | "keyCount";
            /** @description CBS-code. */
            municipality: string;
        };
        UndecidedOfMunicipalityAnswer: {
            /** @description CBS-code. */
            municipality: string;
            /** @description Hier gehuisvest op een stap die vervalt. */
            fallen: number;
            /** @description Blijft aan deze gemeente van herkomst om te huisvesten; of en wanneer is niet bekend. */
            left: number;
            /** @description Hier gehuisvest, terwijl deze gemeente had kunnen verklaren dat zij het niet kan. */
            mightHaveDeclared: number;
        };
        UndecidedAnswer: {
            /** @description Gemeenten waar iets niet te zeggen is. */
            municipalities: components["schemas"]["UndecidedOfMunicipalityAnswer"][];
            /** @description Had op de bemiddelingstafel gelegen. */
            atTable: number;
            /** @description Bepalingen zonder vastgelegde afweging; zij blijven staan. */
            notWeighed: number;
        };
        HalfYearComparedAnswer: {
            /**
             * @description Het halfjaar.
             * @example 2026-H2
             */
            halfYear: string;
            /** @description Elke gemeente die op de laatste dag meedoet. */
            municipalities: components["schemas"]["MunicipalityComparedAnswer"][];
            /** @description De regio als geheel; leeg waar er geen cijfers zijn. */
            region: components["schemas"]["ComparisonAnswer"][];
            /** @description Zonder dit zijn er geen cijfers. */
            missing?: components["schemas"]["MissingForComparisonAnswer"];
            /** @description Wat niet te zeggen is; alleen bij re-decision. */
            undecided?: components["schemas"]["UndecidedAnswer"];
        };
        LeftAnswer: {
            /**
             * @description De gemeente van herkomst (1a), of de tafel (1c).
             * @enum {string}
             */
            to: "origin" | "table";
            /** @description De gemeente van herkomst (CBS-code). */
            municipality?: string;
        };
        FlipAnswer: {
            /**
             * Format: uuid
             * @description De zaak.
             */
            caseId: string;
            /**
             * @description De stap.
             * @enum {string}
             */
            step: "declaration" | "step-in" | "determination" | "loan";
            /** @description Waarom, als code. */
            reason: string;
            /** @description Waarom, in woorden. */
            sentence: string;
            /** @description De plaats van de gebeurtenis in het logboek. */
            position: number;
            /**
             * Format: date
             * @description De dag van de stap.
             */
            occurredOn: string;
            /** @description CBS-code. */
            municipality: string;
            /** @description Wie dan aan zet was; ontbreekt waar de stap blijft staan. */
            left?: components["schemas"]["LeftAnswer"];
        };
        RuleSetComparedAnswer: {
            /** @description De naam van de andere regels. */
            name: string;
            /** @description De laatste plaats in het logboek waarop het rust. */
            restsOn: number;
            /** @description In de gevraagde volgorde. */
            halfYears: components["schemas"]["HalfYearComparedAnswer"][];
            /** @description Stappen die anders uitvallen; leeg bij bookkeeping. */
            flips: components["schemas"]["FlipAnswer"][];
            /** @description Stappen die anders uitvallen in zaken waarvan de herkomst onveilig kan zijn: zij staan er niet bij. */
            withheldFlipCount: number;
        };
        CounterfactualAnswer: {
            /**
             * @description Hoe is nagerekend.
             * @enum {string}
             */
            mode: "bookkeeping" | "re-decision";
            /** @description In de gevraagde volgorde. */
            ruleSets: components["schemas"]["RuleSetComparedAnswer"][];
        };
        EventActorAnswer: {
            /** @description Organisatie. */
            organisation: string;
            /** @description Rol. */
            role: string;
            /** @description Pseudoniem binnen de organisatie. */
            pseudonym: string;
        };
        EventAnswer: {
            /** @description Plaats in het logboek. */
            position: number;
            /** @description Kenmerk; ontbreekt bij een beschermde zaak. */
            eventId?: string;
            /** @description De reeks. */
            stream: string;
            /** @description Plaats in de reeks. */
            revision: number;
            /** @description Soort gebeurtenis. */
            type: string;
            /** @description Versie van de vorm. */
            schemaVersion: number;
            /**
             * Format: date
             * @description Dag waarop het zo was.
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description Wanneer het werd vastgelegd.
             */
            recordedAt: string;
            /** @description Wie het vastlegde, nooit met naam; ontbreekt bij een beschermde zaak. */
            actor?: components["schemas"]["EventActorAnswer"];
            /** @description Versie van de verdeelafspraken. */
            agreementVersion: string;
            /** @description Systeem waaruit het werd overgenomen. */
            sourceSystem?: string;
            /** @description De gebeurtenis in een zin; ontbreekt bij een beschermde zaak. */
            sentence?: string;
            /** @description De gegevens, zonder verwijzing naar een persoon of dossier. */
            data: {
                [key: string]: unknown;
            };
            /** @description De herkomst is onveilig: wat haar zou verraden, is weggelaten. */
            isProtected: boolean;
        };
        EventsAnswer: {
            /** @description In de volgorde van het logboek. */
            events: components["schemas"]["EventAnswer"][];
            /** @description Geef mee als after voor de volgende bladzijde. */
            next?: number;
            /** @description Hoe ver het logboek was. */
            head: number;
        };
        AccessLineAnswer: {
            /** @description Nummer van de regel. */
            number: number;
            /**
             * Format: date-time
             * @description Wanneer.
             */
            at: string;
            /** @description Wie, als pseudoniem. */
            pseudonym: string;
            /** @description Van welke organisatie. */
            organisation: string;
            /** @description In welke rol. */
            role: string;
            /** @description Wat er gelezen werd: de naam van de operatie. */
            operation: string;
            /** @description Wat er gevraagd werd. */
            parameters: {
                [key: string]: unknown;
            };
            /** @description Hoe ver het logboek was. */
            logPosition: number;
            /** @description Kenmerk van het verzoek; verbindt deze regel met het Logboek Dataverwerkingen. */
            operationId: string;
            /** @description Trace-id volgens W3C Trace Context. */
            traceId: string;
            /** @description De verwerkingsactiviteit in het register. */
            processingActivityId: string;
        };
        AccessLogAnswer: {
            /** @description De laatste eerst. */
            lines: components["schemas"]["AccessLineAnswer"][];
            /** @description Geef mee als before voor de volgende bladzijde. */
            next?: number;
        };
        CaseCountAnswer: {
            /** @description Het cijfer. */
            figure: string;
            /** @description De gemeente waarin het telt. */
            municipality: string;
            /**
             * Format: date
             * @description De dag waarnaar het telt.
             */
            on: string;
            /** @description Het halfjaar. */
            halfYear: string;
            /** @description 1, of -1 voor wat na bezwaar is teruggenomen. */
            count: number;
        };
        CaseExplanationAnswer: {
            /** @description De zaak. */
            caseId: string;
            /** @description De plaats in het logboek waarop het rust; dezelfde plaats geeft dezelfde tekst. */
            position: number;
            /** @description Alles waarvoor de zaak telt. */
            counts: components["schemas"]["CaseCountAnswer"][];
            /** @description De uitleg, regel voor regel. */
            page: string;
        };
        FormulaAnswer: {
            /** @description De naam. */
            figure: string;
            /** @description De versie. */
            version: number;
            /** @description De bron. */
            source: string;
            /** @description In woorden. */
            inDutch: string;
        };
        EventBehindAnswer: {
            /** @description Plaats in het logboek. */
            position: number;
            /** @description De reeks. */
            stream: string;
            /** @description Soort gebeurtenis. */
            type: string;
            /**
             * Format: date
             * @description Dag waarop het zo was.
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description Wanneer het werd vastgelegd.
             */
            recordedAt: string;
            /** @description Wie het vastlegde; niet vermeld waar dat een onveilige herkomst zou verraden. */
            organisation: string;
            /** @description Hoeveel het bijdraagt. */
            count: number;
        };
        FigurePartAnswer: {
            /** @description Het aantal. */
            figure: string;
            /** @description De gemeente. */
            municipality: string;
            /** @description De waarde; de gebeurtenissen tellen ertoe op. */
            value: number;
            /** @description In de volgorde van het logboek. */
            events: components["schemas"]["EventBehindAnswer"][];
        };
        FigureExplanationAnswer: {
            /** @description Het cijfer. */
            figure: string;
            /** @description De gemeente. */
            municipality: string;
            /** @description Het halfjaar. */
            halfYear: string;
            /** @description De plaats in het logboek waarop het rust. */
            position: number;
            /** @description De formule met haar versie. */
            formula: components["schemas"]["FormulaAnswer"];
            /** @description De waarde; geen zonder mutaties. */
            value: components["schemas"]["FractionAnswer"] | null;
            /** @description De aantallen waaruit het bestaat. */
            parts: components["schemas"]["FigurePartAnswer"][];
        };
        JobCountsAnswer: {
            /** @description Wacht op uitvoering. */
            waiting: number;
            /** @description Wordt nu uitgevoerd. */
            running: number;
            /** @description Mislukte en wacht op een nieuwe poging. */
            retrying: number;
            /** @description Mislukte te vaak en wacht op een operator. */
            parked: number;
            /** @description Gedaan in de afgelopen dagen. */
            done: number;
        };
        PointerAnswer: {
            /**
             * Format: date
             * @description De dag waarvoor zij wordt gedaan.
             */
            day?: string;
            /** @description Het halfjaar, zoals 2026-H2. */
            halfYear?: string;
            /** @description Plaats van een gebeurtenis in het logboek. */
            position?: number;
            /**
             * Format: uuid
             * @description Kenmerk van een zaak.
             */
            caseId?: string;
            /**
             * Format: uuid
             * @description Kenmerk van een gebeurtenis.
             */
            eventId?: string;
            /**
             * Format: uuid
             * @description Kenmerk van wie ervan bericht krijgt.
             */
            targetId?: string;
            /**
             * @description Vorm van een rapportbestand.
             * @enum {string}
             */
            format?: "json" | "csv" | "ods" | "xlsx" | "html";
        };
        JobAnswer: {
            /** @description Kenmerk van de taak. */
            jobId: string;
            /** @description Soort taak. */
            kind: string;
            /** @description Waar zij over gaat. */
            pointer: components["schemas"]["PointerAnswer"];
            /**
             * @description Hoe het met haar staat.
             * @enum {string}
             */
            state: "waiting" | "running" | "retrying" | "parked" | "done";
            /** @description Hoe vaak zij is geprobeerd. */
            attempts: number;
            /** @description Code van de oorzaak waardoor de laatste poging mislukte. */
            cause?: string;
            /**
             * Format: date-time
             * @description Wanneer zij werd opgedragen.
             */
            orderedAt: string;
            /**
             * Format: date-time
             * @description Wanneer zij werd gedaan of geparkeerd.
             */
            endedAt?: string;
        };
        JobsAnswer: {
            /** @description Hoeveel taken er in elke staat zijn. */
            counts: components["schemas"]["JobCountsAnswer"];
            /** @description De oudste taken in de gevraagde staat, ten hoogste 200. */
            jobs: components["schemas"]["JobAnswer"][];
        };
        RetriedJobAnswer: {
            /** @description Kenmerk van de taak. */
            jobId: string;
        };
        DeliveryAnswer: {
            /** @description Nummer van de regel. */
            number: number;
            /**
             * Format: uuid
             * @description Kenmerk van de ontvanger.
             */
            targetId: string;
            /** @description Organisatie van de ontvanger. */
            organisation: string;
            /**
             * Format: uuid
             * @description Kenmerk van de gebeurtenis; staat in de melding als id en webhook-id.
             */
            eventId: string;
            /** @description Plaats van de gebeurtenis in het logboek. */
            position: number;
            /**
             * @description Soort melding.
             * @enum {string}
             */
            type: "case.registered" | "case.decided" | "case.urgency-changed" | "case.handed-over" | "case.search-profile-established" | "case.dwelling-allocated" | "case.allocation-withdrawn" | "case.tenancy-started" | "case.tenancy-reversed" | "case.closed" | "case.changed" | "agreement.changed" | "scheme.changed" | "supply.vacancies-reported" | "supply.stock-changed" | "supply.minimum-share-changed" | "meeting.changed" | "reciprocity.changed" | "report.closed" | "report.restated" | "board.meeting-changed" | "board.emergency-button-changed" | "evaluation.changed" | "alarm.orphans-signalled" | "alarm.terms-signalled";
            /**
             * @description Hoe het ermee staat.
             * @enum {string}
             */
            state: "delivered" | "failing" | "parked" | "dropped";
            /** @description Hoe vaak de ontvanger is benaderd. */
            attempts: number;
            /** @description Code van wat de laatste poging opleverde, zoals HTTP_204 of TIMED_OUT; van wat vervallen is: waarom, zoals TARGET_REMOVED of NO_LONGER_TOLD. */
            outcome: string;
            /**
             * Format: date-time
             * @description Wanneer de eerste poging was.
             */
            firstAt: string;
            /**
             * Format: date-time
             * @description Wanneer de laatste poging was.
             */
            lastAt: string;
            /** @description Kenmerk van de taak, om een geparkeerde melding opnieuw te laten proberen. */
            jobId: string;
        };
        DeliveriesAnswer: {
            /** @description De laatste eerst. */
            deliveries: components["schemas"]["DeliveryAnswer"][];
            /** @description Geef mee als before voor de volgende bladzijde. */
            next?: number;
        };
    };
    responses: {
        /** @description Ongeldig verzoek */
        Status400: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Niet aangemeld */
        Status401: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Geen toegang */
        Status403: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Niet gevonden */
        Status404: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Mediatype niet beschikbaar */
        Status406: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict met wat vastligt */
        Status409: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Intussen veranderd */
        Status412: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Verzoek te groot */
        Status413: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Mediatype niet ondersteund */
        Status415: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Er ging iets mis */
        Status500: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Tijdelijk niet beschikbaar */
        Status503: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Niets veranderd. */
        Status304: {
            headers: {
                /** @description Volledig versienummer van de API. */
                "API-Version"?: string;
                /** @description Kenmerk van deze versie, voor wie haar ziet. */
                ETag?: string;
                /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                "Known-Up-To"?: number;
                /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                "Known-Until"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
        "Idempotency-Key": string;
        /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
        "If-Match": string;
        /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
        "If-None-Match": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    adoptAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    setMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    assignBwMoRegion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BwMoRegionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    setMinimumShare: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinimumShareRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    adoptCategoryList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryListRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    setPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    activateFallback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FallbackRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    deactivateFallback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FallbackRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordLegalBasis: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalBasisRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    establishEntryIntoForce: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryIntoForceRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordStatutoryDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatutoryDeadlineRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordHouseholdCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdCountRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordSuccession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordMunicipalFacilities: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MunicipalFacilitiesRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    setEarlyWarningConditions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlyWarningConditionsRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordBaseline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaselineRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    adoptScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchemeRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    endScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchemeEndingRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readAgreementTerms: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De dag; zonder deze: vandaag in Nederland. */
                on?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readCases: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Hoeveel regels ten hoogste. Zonder opgave: 50. */
                limit?: number;
                /** @description De next van de vorige bladzijde, ongewijzigd. Zonder opgave: vanaf het begin. */
                after?: string;
                /** @description Gemeente van aanvraag (CBS-code); een consulent ziet de eigen gemeente, ook zonder opgave. */
                municipality?: string;
                /** @description Alleen zaken die zover zijn. */
                stage?: "applied" | "refused" | "setAside" | "revoked" | "expired" | "atMediationTable" | "granted" | "handedOver" | "allocated" | "housed" | "closed";
                /** @description Alleen de zaak met dit kenmerk in een ander systeem; vindt alleen eigen zaken van een gemeente. */
                externalReference?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    registerApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readCase: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    forwardApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardingRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    requestSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    receiveSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivedSupplementRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    requestExternalAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    receiveExternalAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    extendDecisionTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionTermExtensionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    setApplicationAside: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingAsideRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    lodgeObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postponeObjectionDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionPostponementRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    decideObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    revokeUrgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    extendUrgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgencyExtensionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    expireUrgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpiryRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    correctCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryCorrectionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    correctScope: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScopeCorrectionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    decideApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    determineOrigin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginDeterminationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    identifyCarePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarePlaceRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    assessReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAssessmentRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordOutflowReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutflowReadinessRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    arrangeGuidance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidanceRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    disputeOrigin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginDisputeRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    withdrawOriginDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    acceptOriginDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OccurredRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    determineDisputedOrigin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputedOriginRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    correctOrigin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginCorrectionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    moveCarePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarePlaceMoveRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    referToMediationTable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordTableDetermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableDeterminationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    reviseDestination: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationRevisionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordUtmostEffort: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtmostEffortRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    declareUnableToServe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnableToServeRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    stepIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepInRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    simulateWeighing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationRequest"];
            };
        };
        responses: {
            /** @description Het antwoord; er is niets vastgelegd. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    proposeSafetyOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafetyOverrideProposalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    confirmSafetyOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafetyOverrideConfirmationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    requestStepIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepInCallRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    offerStepIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepInOfferRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    declineStepIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepInDeclineRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    withdrawStepInOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepInOfferWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    establishSearchProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchProfileRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    offerDwelling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    refuseOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRefusalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    withdrawOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    allocateDwelling: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    withdrawAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    startTenancy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenancyRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    reverseTenancy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenancyReversalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readWorklist: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Hoeveel regels ten hoogste. Zonder opgave: 50. */
                limit?: number;
                /** @description Gemeente (CBS-code). Voor een gemeente de eigen werkvoorraad; voor de coördinator die van elke gemeente, en zonder opgave die van de regio. Voor een corporatie: waar het huishouden heen gaat. */
                municipality?: string;
                /** @description Corporatie waarvan de werkvoorraad gevraagd wordt; een corporatie vraagt alleen de eigen. */
                association?: string;
                /** @description Alleen wat op deze partij wacht. */
                waitingFor?: "municipalityOfApplication" | "municipalityOfOrigin" | "housingAssociations" | "mediationTable" | "applicant";
                /** @description Alleen waarvan de termijn op deze dag voorbij is; geeft ook aan per welke dag er geoordeeld wordt. */
                overdueOn?: string;
                /** @description Alleen de zaak met dit kenmerk in een ander systeem; vindt alleen eigen zaken van een gemeente. */
                externalReference?: string;
                /** @description De next van de vorige bladzijde, ongewijzigd. Zonder opgave: vanaf het begin. */
                after?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readOpenDemand: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Geteld naar gemeente van aanvraag, van bestemming of van herkomst (waar die getoond mag worden). Zonder opgave: application. */
                by?: "application" | "destination" | "origin";
                /** @description De dag per welke leeftijden en termijnen worden beoordeeld. Zonder opgave: vandaag in Nederland. */
                on?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenDemandAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readOpenDemandCases: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Hoeveel regels ten hoogste. Zonder opgave: 50. */
                limit?: number;
                /** @description Gemeente (CBS-code). Een gemeente vraagt alleen de eigen; de coördinator elke, of zonder opgave alle. */
                municipality?: string;
                /** @description Geteld naar gemeente van aanvraag, van bestemming of van herkomst (waar die getoond mag worden). Zonder opgave: application. */
                by?: "application" | "destination" | "origin";
                /** @description De dag per welke leeftijden en termijnen worden beoordeeld. Zonder opgave: vandaag in Nederland. */
                on?: string;
                /** @description De next van de vorige bladzijde, ongewijzigd. Zonder opgave: vanaf het begin. */
                after?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenDemandCasesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readOrphans: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Gemeente van aanvraag (CBS-code); een consulent ziet de eigen gemeente, ook zonder opgave. */
                municipality?: string;
                /** @description De dag waarop wordt geoordeeld; zonder opgave vandaag in Nederland. */
                on?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrphansAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readPassedOnCases: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Hoeveel regels ten hoogste. Zonder opgave: 50. */
                limit?: number;
                /** @description De next van de vorige bladzijde, ongewijzigd. Zonder opgave: vanaf het begin. */
                after?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassedOnCasesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    reportVacancies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacancyReportRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readVacancies: {
        parameters: {
            query: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Waar de woningen staan (CBS-code). */
                municipality: string;
                /** @description Eerste maand. */
                firstMonth?: string;
                /** @description Laatste maand. */
                lastMonth?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacanciesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readStockChanges: {
        parameters: {
            query: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Waar de woningen staan (CBS-code). */
                municipality: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockChangesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    changeSmallAffordableStock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockChangeRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readMinimumShareCrossings: {
        parameters: {
            query: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De gemeente (CBS-code). */
                municipality: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossingsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readMeetings: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    planMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readMeeting: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingWithAgendaAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postponeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponementRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    cancelMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    putOnAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    takeOffAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaRemovalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    minuteDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinuteRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    correctMinute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinuteRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    closeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van de bijeenkomst. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readTableReferrals: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De dag waarop de dagen worden geteld; zonder deze: vandaag in Nederland. */
                on?: string;
                /** @description Alleen wat nog nooit op een agenda stond. */
                neverOnAgenda?: "true" | "false";
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableReferralsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readStepInCalls: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De dag waarop de dagen worden geteld; zonder deze: vandaag in Nederland. */
                on?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepInCallsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readStepInEscalations: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De dag waarop de dagen worden geteld; zonder deze: vandaag in Nederland. */
                on?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepInEscalationsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readDistributionBalances: {
        parameters: {
            query: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Het halfjaar. */
                halfYear: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HalfYearFiguresAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readHalfYearReports: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    closeHalfYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HalfYearClosingRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readHalfYearReport: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Het halfjaar, zoals 2026-H2. */
                halfYear: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HalfYearReportAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readHalfYearReportFile: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Het halfjaar, zoals 2026-H2. */
                halfYear: string;
                /** @description De vorm van het bestand. */
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readHalfYearDraft: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Het halfjaar, zoals 2026-H2. */
                halfYear: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HalfYearReportAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readHalfYearClosing: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Het halfjaar, zoals 2026-H2. */
                halfYear: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    markVacancyReportMissing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Het halfjaar, zoals 2026-H2. */
                halfYear: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissingReportRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readHalfYearRestatement: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Het halfjaar, zoals 2026-H2. */
                halfYear: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestatementAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    restateHalfYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Het halfjaar, zoals 2026-H2. */
                halfYear: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestatementRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readRegionalBoardMeetings: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardMeetingsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    planRegionalBoardMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardMeetingRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    postponeRegionalBoardMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van het bestuurlijk overleg. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardMeetingPostponementRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    cancelRegionalBoardMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van het bestuurlijk overleg. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardMeetingCancellationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordRegionalBoardDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van het bestuurlijk overleg. */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardDecisionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readEmergencyButtonPresses: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyButtonPressesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    pressEmergencyButton: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyButtonPressRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    withdrawEmergencyButton: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van dit gebruik van de noodknop. */
                pressId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    placeOnRegionalBoardAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van dit gebruik van de noodknop. */
                pressId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardAgendaRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    handleEmergencyButton: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Kenmerk van dit gebruik van de noodknop. */
                pressId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressOutcomeRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readEmergencyButtonDossier: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Kenmerk van dit gebruik van de noodknop. */
                pressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readEvaluations: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    openEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readEvaluationSchedule: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De dag; zonder deze: vandaag in Nederland. */
                on?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationScheduleAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readEvaluationDossier: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Het logboek tot en met deze plaats; zonder: zoals het was bij afronding, of anders bij het begin. */
                upToPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Nummer van de evaluatie. */
                evaluationNumber: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    recordFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Nummer van de evaluatie. */
                evaluationNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    withdrawFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Nummer van de evaluatie. */
                evaluationNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    decideAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Nummer van de evaluatie. */
                evaluationNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    linkAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Nummer van de evaluatie. */
                evaluationNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentLinkRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    concludeEvaluation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description Nummer van de evaluatie. */
                evaluationNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readEarlyWarnings: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De dag; zonder deze: vandaag in Nederland. */
                on?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlyWarningsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readReciprocityLedger: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readReciprocityItems: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Alleen leningen of alleen tegoeden. */
                kind?: "loan" | "credit";
                /** @description Alleen met deze stand. */
                state?: "open" | "disputed" | "repaid" | "set-off" | "released" | "merged" | "reversed";
                /** @description Alleen waarin deze gemeente hielp of geholpen werd (CBS-code). */
                municipality?: string;
                /** @description Hoeveel ten hoogste. */
                limit?: number;
                /** @description Het next van het stuk ervoor. */
                after?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerItemsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readReciprocityPairs: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readReciprocityAges: {
        parameters: {
            query: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description De dag waarop geteld wordt. */
                on: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    disputeObligation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    settleDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeOutcomeRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readReciprocityReleases: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Alleen met deze stand. */
                state?: "proposed" | "replaced" | "declined" | "overtaken" | "agreed" | "lapsed";
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    proposeRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    agreeToRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    declineRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readSettlementProposals: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementProposalsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readReciprocitySettlements: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Alleen met deze stand. */
                state?: "proposed" | "declined" | "overtaken" | "concluded" | "lapsed";
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Alleen als door een storing niets nieuws verschijnt in waaruit dit antwoord komt: de laatste plaats in het logboek die erin verwerkt is. */
                    "Known-Up-To"?: number;
                    /** @description Bij Known-Up-To: vanaf wanneer niet meer verwerkt is wat werd vastgelegd. */
                    "Known-Until"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    proposeSettlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementRequest"];
            };
        };
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    agreeToSettlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    declineSettlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description ETag van wat u las of van een eerder antwoord: het verzoek wordt alleen uitgevoerd als daar sindsdien niets aan veranderde, en anders geweigerd met 412. Zonder deze kop beslist wat er dan vastligt. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                settlementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vastgelegd. Een herhaald verzoek krijgt hetzelfde antwoord. */
            201: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    /** @description Waar het te lezen is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            412: components["responses"]["Status412"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readFigures: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Geldig in dit halfjaar; niet samen met on. */
                halfYear?: string;
                /** @description Geldig op deze dag; zonder halfYear en on: de dag van knownAt, of vandaag in Nederland. */
                on?: string;
                /** @description Zoals vastgelegd tot en met dit tijdstip, met tijdzone; zonder: alles wat nu vastligt. */
                knownAt?: string;
                /** @description Naar de regels zoals bekend op dit tijdstip; zonder: zoals bekend op knownAt. Niet samen met agreementVersion. */
                rulesKnownAt?: string;
                /** @description Naar de regels zoals zij waren toen de volgende versie van de verdeelafspraken werd vastgesteld, of nu zijn. */
                agreementVersion?: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    calculateFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresUnderRulesRequest"];
            };
        };
        responses: {
            /** @description Het antwoord; er is niets vastgelegd. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    calculateCounterfactual: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterfactualRequest"];
            };
        };
        responses: {
            /** @description Het antwoord; er is niets vastgelegd. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterfactualAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readEvents: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Gebeurtenissen na deze plaats in het logboek; zonder: vanaf het begin. */
                after?: number;
                /** @description Ten hoogste zoveel. */
                limit?: number;
                /** @description Alleen van dit soort reeks. */
                category?: "agreement" | "scheme" | "supply" | "case" | "meeting" | "reciprocity" | "monitoring" | "alarm" | "board" | "evaluation" | "import";
                /** @description Alleen dit soort gebeurtenis. */
                type?: "AgreementAdopted" | "MembershipSet" | "MunicipalitySucceeded" | "BwMoRegionAssigned" | "LegalBasisEnteredIntoForce" | "AgreementEntryIntoForceEstablished" | "StatutoryDeadlineRecorded" | "MinimumShareSet" | "HouseholdCountRecorded" | "MunicipalFacilitiesRecorded" | "CategoryListVersionAdopted" | "PolicySet" | "FallbackScenarioActivated" | "FallbackScenarioDeactivated" | "EarlyWarningConditionsSet" | "BaselineRecorded" | "UrgencySchemeAdopted" | "UrgencySchemeEnded" | "VacanciesReported" | "VacanciesCorrected" | "MinimumShareCrossed" | "MinimumShareNoLongerCrossed" | "SmallAffordableStockChanged" | "UrgencyApplied" | "UrgencyGranted" | "UrgencyRefused" | "CaseTransferred" | "CaseClosed" | "CaseReopened" | "ApplicationForwarded" | "SupplementRequested" | "SupplementReceived" | "ExternalAdviceRequested" | "ExternalAdviceReceived" | "DecisionTermExtended" | "ApplicationSetAside" | "ObjectionLodged" | "ObjectionDecisionPostponed" | "ObjectionDecided" | "UrgencyRevoked" | "UrgencyExtended" | "UrgencyExpired" | "CategoryCorrected" | "ScopeCorrected" | "OriginDetermined" | "ReturnAssessedUnsuitable" | "ResidencePrincipleSetAside" | "ReferredToMediationTable" | "DeterminedByMediationTable" | "SafetyOverrideProposed" | "SafetyOverrideConfirmed" | "UtmostEffortRecorded" | "DeclaredUnableToServe" | "MunicipalitySteppedIn" | "DestinationEstablished" | "StepInRequested" | "StepInOffered" | "StepInDeclined" | "StepInOfferWithdrawn" | "OutflowReadinessRecorded" | "GuidanceArranged" | "OriginDisputed" | "OriginDisputeResolved" | "OriginCorrected" | "DestinationRevised" | "SearchProfileEstablished" | "DwellingOffered" | "OfferRefused" | "OfferWithdrawn" | "HandedOverToAllocation" | "DwellingAllocated" | "AllocationWithdrawn" | "TenancyStarted" | "TenancyReversed" | "MeetingPlanned" | "MeetingPostponed" | "MeetingCancelled" | "ReferralScheduled" | "ReferralUnscheduled" | "AttendanceRecorded" | "DecisionMinuted" | "MinuteCorrected" | "MeetingClosed" | "ReciprocityPlacementRecorded" | "ReciprocityPlacementReversed" | "ReciprocityReversalHeld" | "ReciprocityLoanOpened" | "ReciprocityLoanRepaid" | "ReciprocityCreditOpened" | "ReciprocityCreditConsumed" | "ReciprocityLoanReversed" | "ReciprocityLoanReopened" | "ReciprocityCreditReversed" | "ReciprocityCreditRestored" | "ReciprocityLoanReleased" | "ReciprocityCreditReleased" | "ReciprocityLoanSetOff" | "ReciprocityPositionTransferred" | "ReciprocityLoanMerged" | "ReciprocityCreditMerged" | "ReciprocityObligationDisputed" | "ReciprocityDisputeSettled" | "ReciprocityReleaseProposed" | "ReciprocityReleaseConfirmed" | "ReciprocityReleaseDeclined" | "ReciprocityReleaseLapsed" | "ReciprocitySettlementProposed" | "ReciprocitySettlementConfirmed" | "ReciprocitySettlementDeclined" | "ReciprocitySettlementConcluded" | "ReciprocitySettlementLapsed" | "VacancyReportMarkedMissing" | "HalfYearClosed" | "HalfYearRestated" | "OrphansSignalled" | "TermsSignalled" | "RegionalBoardMeetingPlanned" | "RegionalBoardMeetingPostponed" | "RegionalBoardMeetingCancelled" | "RegionalBoardDecisionRecorded" | "EmergencyButtonPressed" | "EvaluationPlacedOnAgenda" | "EmergencyButtonWithdrawn" | "EmergencyButtonHandled" | "EvaluationOpened" | "FindingRecorded" | "FindingWithdrawn" | "AdjustmentDecided" | "AdjustmentLinked" | "EvaluationConcluded" | "ImportStarted" | "ImportLineRefused" | "ImportLineAddedNothing" | "ImportCompleted";
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readAccessLog: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Regels voor dit nummer; zonder: de laatste. */
                before?: number;
                /** @description Ten hoogste zoveel. */
                limit?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readCaseExplanation: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Zoals vastgelegd tot en met deze plaats in het logboek; zonder: alles wat nu vastligt. */
                position?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description De zaak. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseExplanationAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readFigureExplanation: {
        parameters: {
            query: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Zoals vastgelegd tot en met deze plaats in het logboek; zonder: alles wat nu vastligt. */
                position?: number;
                /** @description Het cijfer. */
                figure: "applications" | "granted" | "refused" | "housed" | "housedInformalCare" | "allocations" | "vacancies" | "netAddition" | "share" | "expected" | "balance";
                /** @description De gemeente. */
                municipality: string;
                /** @description Het halfjaar. */
                halfYear: string;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureExplanationAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readJobs: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description In welke staat: wachtend, bezig, wachtend op een nieuwe poging, geparkeerd of gedaan. Zonder opgave: geparkeerd. */
                state?: "waiting" | "running" | "retrying" | "parked" | "done";
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Zelf gekozen kenmerk, liefst een UUID. Wie een verzoek opnieuw zendt, geeft hetzelfde mee: het wordt één keer uitgevoerd en geeft altijd hetzelfde antwoord. Met een ander verzoek, of zolang het eerste onderweg is: 409. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description Kenmerk van de taak. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opgedragen. Een herhaald verzoek krijgt hetzelfde antwoord. */
            202: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedJobAnswer"];
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            413: components["responses"]["Status413"];
            415: components["responses"]["Status415"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    readNotificationDeliveries: {
        parameters: {
            query?: {
                /** @description Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is. */
                waitForPosition?: number;
                /** @description Alleen in deze staat: afgeleverd, mislukt en wacht op een nieuwe poging, geparkeerd, of vervallen. */
                state?: "delivered" | "failing" | "parked" | "dropped";
                /** @description Alleen aan deze ontvanger. */
                targetId?: string;
                /** @description Regels voor dit nummer; zonder: de laatste. */
                before?: number;
                /** @description Ten hoogste zoveel. */
                limit?: number;
            };
            header?: {
                /** @description ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het antwoord. */
            200: {
                headers: {
                    /** @description Volledig versienummer van de API. */
                    "API-Version"?: string;
                    /** @description Kenmerk van deze versie, voor wie haar ziet. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesAnswer"];
                };
            };
            304: components["responses"]["Status304"];
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            404: components["responses"]["Status404"];
            406: components["responses"]["Status406"];
            409: components["responses"]["Status409"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
}
