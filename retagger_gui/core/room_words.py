"""Words for rooms in eleven languages, as people name photos after them; core/hints.py looks for them in file names.

English, German, French, Spanish, Italian, Portuguese, Swedish, Dutch, Polish, Croatian, Vietnamese. Without accents and
capitals; a phrase of several words is also met run together. What means two rooms, or any room, is not here ("pokoj",
"soba", "camera"), unless another word beside it says which.
"""

WORDS: dict[str, str] = {
    "kitchen": """
        kitchen, kitchens, kitchenette, cooking area
        kuche, kueche, kochnische, einbaukuche, wohnkuche
        cuisine, kitchenette, coin cuisine
        cocina, cocinas
        cucina, angolo cottura, cucinotto
        cozinha, cozinhas, copa
        kok, koket, kokso, pentry
        keuken, open keuken
        kuchnia, aneks kuchenny
        kuhinja, cajna kuhinja
        bep, nha bep, phong bep
    """,
    "bathroom": """
        bathroom, bathrooms, bath, ensuite, en suite, shower, shower room, toilet, toilets, wc, powder room, restroom,
        bathtub, washroom
        bad, badezimmer, dusche, duschbad, gastewc, gaste wc, vollbad, badewanne
        salle de bain, salle de bains, salle d eau, sdb, sde, douche, toilettes, baignoire
        bano, banos, aseo, cuarto de bano, ducha
        bagno, bagni, doccia
        banheiro, banheiros, casa de banho, wc social, lavabo, casa banho
        badrum, badrummet, dusch, toalett, gasttoalett
        badkamer, douche, toilet
        lazienka, toaleta
        kupaonica, kupatilo, kupaona, kupaonice
        phong tam, nha tam, ve sinh, nha ve sinh, phong ve sinh, toilet
    """,
    "bedroom": """
        bedroom, bedrooms, master bedroom, guest room, kids room, nursery, bunk room, bed, twin room, double room,
        master bed, guest bedroom
        schlafzimmer, kinderzimmer, gastezimmer, elternschlafzimmer, doppelzimmer
        chambre, chambres, chambre parentale
        dormitorio, dormitorios, habitacion, habitaciones, alcoba, recamara
        camera da letto, cameretta, camera matrimoniale, camera doppia, camera letto
        quarto, quartos, suite principal
        sovrum, sovrummet, barnrum, gastrum
        slaapkamer, slaapkamers, kinderkamer
        sypialnia, pokoj dzieciecy, sypialnie
        spavaca soba, spavaca, djecja soba, spavaonica
        phong ngu, giuong
    """,
    "living_room": """
        living room, living, lounge, family room, sitting room, great room, livingroom, den
        wohnzimmer, wohnbereich, stube
        salon, sejour, piece de vie
        sala de estar, salon comedor, salon, estar, sala estar
        soggiorno, salotto
        sala de estar, sala estar, sala de visitas
        vardagsrum, vardagsrummet, allrum
        woonkamer, zithoek, zitkamer
        salon, pokoj dzienny
        dnevni boravak, dnevna soba, dnevni, boravak
        phong khach
    """,
    "dining_room": """
        dining room, dining, dining area, breakfast room, breakfast nook, diningroom
        esszimmer, essbereich, essplatz
        salle a manger, coin repas
        comedor
        sala da pranzo, zona pranzo
        sala de jantar, jantar
        matsal, matplats, matrum
        eetkamer, eethoek
        jadalnia
        blagovaonica, blagovaona
        phong an, ban an
    """,
    "hallway": """
        hallway, hall, corridor, entrance hall, foyer, stairs, staircase, stairway, landing, entryway, entry, vestibule
        flur, diele, eingangsbereich, treppenhaus, treppe, korridor
        couloir, entree, escalier, palier
        pasillo, recibidor, escalera, escaleras, vestibulo
        corridoio, ingresso, scale, scala, disimpegno
        corredor, hall de entrada, escada, escadas
        hallen, trappa, trapphus, entre
        gang, inkomhal, trap, overloop, trappenhuis
        korytarz, przedpokoj, hol, schody
        hodnik, predsoblje, stubiste, ulazni hodnik
        hanh lang, cau thang, sanh
    """,
    "balcony": """
        balcony, terrace, patio, deck, porch, veranda, roof terrace, rooftop, loggia, lanai
        balkon, terrasse, dachterrasse
        balcon, terrasse
        balcon, terraza, azotea
        balcone, terrazza, terrazzo, veranda
        varanda, terraco, sacada
        balkong, altan, uteplats, terrass
        balkon, terras, dakterras
        balkon, taras, loggia
        balkon, terasa, loda, lodja
        ban cong, san thuong, logia
    """,
    "exterior": """
        exterior, outside, facade, front view, front yard, backyard, back yard, garden, house front, street view, yard,
        driveway, curb, aerial, drone, pool, swimming pool, front elevation, garage exterior, frontage
        aussenansicht, hausansicht, fassade, garten, aussen, vorderansicht, strassenansicht
        jardin, facade, exterieur, piscine
        fachada, jardin, exteriores, piscina
        facciata, esterno, giardino, piscina, esterni
        fachada, jardim, quintal, exteriores, piscina
        fasad, tradgard, framsida, utsida
        tuin, voorgevel, achtertuin, gevel, voorkant, buiten
        elewacja, ogrod, fasada, zewnatrz
        procelje, dvoriste, okucnica, vrt, bazen, eksterijer
        mat tien, san vuon, ngoai that, ho boi
    """,
    "floorplan": """
        floorplan, floor plan, floorplans, floor plans, layout, siteplan, site plan
        grundriss, grundrisse, lageplan, bauplan
        plan, plan de masse
        plano, planos, planta
        planimetria, piantina, pianta
        planta, planta baixa
        planritning, planlosning
        plattegrond, plattegronden
        rzut, rzut mieszkania, plan mieszkania
        tlocrt, tlocrti
        mat bang
    """,
    "graphic": """
        logo, energy certificate, epc, energieausweis, flyer, brochure, banner, map, location map, lageplan karte,
        certificado energetico, dpe, energielabel, karta, mapa, ban do
    """,
    "other": """
        laundry, laundry room, utility room, utility, closet, walk in closet, linen closet, wardrobe, dressing room,
        pantry, garage, office, home office, study, study room, library, gym, basement, bsmt, cellar, attic, storage,
        storage room, game room, media room, mud room, mudroom, workshop, sauna
        waschkuche, hauswirtschaftsraum, abstellraum, keller, dachboden, buro, arbeitszimmer, ankleide, speisekammer
        buanderie, dressing, cave, grenier, bureau, cellier
        lavadero, despensa, trastero, despacho, garaje, vestidor, oficina
        lavanderia, ripostiglio, studio, cantina, soffitta, cabina armadio
        lavandaria, area de servico, escritorio, despensa, garagem, arrecadacao
        tvattstuga, forrad, arbetsrum, kontor, kladkammare, kallare, vind
        bijkeuken, berging, werkkamer, kantoor, zolder, kelder, inloopkast
        pralnia, garderoba, gabinet, spizarnia, piwnica, strych
        ostava, garaza, radna soba, ured, tavan, podrum, praonica
        kho, phong lam viec, nha xe, san phoi
    """,
}
"""Label -> words and phrases, separated by commas and line ends."""
