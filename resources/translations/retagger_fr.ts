<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ReTagger</source>
        <translation>À propos de ReTagger</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No photo ever leaves it.</source>
        <translation>Aucune photo n’en sort jamais.</translation>
    </message>
    <message>
        <source>ReTagger</source>
        <translation>ReTagger</translation>
    </message>
    <message>
        <source>Sorts the photos of comparable property listings by room, on your own machine. </source>
        <translation>Trie par pièce les photos de biens comparables, sur votre propre ordinateur. </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>entraîné le</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About ReTagger</source>
        <translation>&amp;À propos de ReTagger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Volet des &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Import tags…</source>
        <translation>&amp;Importer des étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Needs review only</source>
        <translation>Seulement à &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Next photo after a key</source>
        <translation>Photo &amp;suivante après une touche</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Second guess</source>
        <translation>&amp;Deuxième choix</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Take back decision</source>
        <translation>&amp;Retirer la décision</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Appearance: {0}</source>
        <translation>Apparence&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Choisir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File p&amp;hotos that look the same there too</source>
        <translation>Y classer aussi les photos &amp;identiques</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Classer dans</translation>
    </message>
    <message>
        <source>File under {0}</source>
        <translation>Classer dans {0}</translation>
    </message>
    <message>
        <source>Find &amp;look-alikes</source>
        <translation>Trouver des se&amp;mblables</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation>Pendant la comparaison</translation>
    </message>
    <message>
        <source>In Listings</source>
        <translation>Dans les biens</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Sur le tableau</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>Ouvrir le &amp;journal</translation>
    </message>
    <message>
        <source>Open &amp;photos…</source>
        <translation>Ouvrir des p&amp;hotos…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Pointer + key</source>
        <translation>Pointeur + touche</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Rappo&amp;rt…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Deuxième choix</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selected photos</source>
        <translation>Photos sélectionnées</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Afficher toutes les photos</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Sort within groups</source>
        <translation>Trier dans les groupes</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Retirer toutes les décisions</translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation>C’est &amp;exact</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Use the model that comes with ReTagger</source>
        <translation>Utiliser le modèle fourni avec ReTagger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What the &amp;rooms mean</source>
        <translation>Ce que désignent les &amp;pièces</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>par nom de fichier</translation>
    </message>
    <message>
        <source>by listing</source>
        <translation>par bien</translation>
    </message>
    <message>
        <source>file the photo under the pointer</source>
        <translation>classer la photo sous le pointeur</translation>
    </message>
    <message>
        <source>fold, unfold the group</source>
        <translation>replier, déplier le groupe</translation>
    </message>
    <message>
        <source>from group to group</source>
        <translation>de groupe en groupe</translation>
    </message>
    <message>
        <source>from listing to listing</source>
        <translation>d’un bien à l’autre</translation>
    </message>
    <message>
        <source>from photo to photo</source>
        <translation>de photo en photo</translation>
    </message>
    <message>
        <source>grid or side by side</source>
        <translation>grille ou côte à côte</translation>
    </message>
    <message>
        <source>hide the listing</source>
        <translation>masquer le bien</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>les moins sûres d’abord</translation>
    </message>
    <message>
        <source>let this photo stand for the room</source>
        <translation>cette photo représente la pièce</translation>
    </message>
    <message>
        <source>move the listing</source>
        <translation>déplacer le bien</translation>
    </message>
    <message>
        <source>rename the listing</source>
        <translation>renommer le bien</translation>
    </message>
    <message>
        <source>select nothing; leave the preview</source>
        <translation>ne rien sélectionner&#xa0;; quitter l’aperçu</translation>
    </message>
    <message>
        <source>select on the way</source>
        <translation>sélectionner au passage</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>en sélectionner une de plus</translation>
    </message>
    <message>
        <source>side by side: another room</source>
        <translation>côte à côte&#xa0;: autre pièce</translation>
    </message>
    <message>
        <source>step through a cell&apos;s photos</source>
        <translation>parcourir les photos d’une cellule</translation>
    </message>
    <message>
        <source>subject property</source>
        <translation>bien à évaluer</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>intervertir lignes et colonnes</translation>
    </message>
    <message>
        <source>take the suggestions, the rest is right: next listing</source>
        <translation>accepter les suggestions, le reste est exact&#xa0;: bien suivant</translation>
    </message>
    <message>
        <source>take what names and copies suggest</source>
        <translation>accepter ce que suggèrent noms et copies</translation>
    </message>
    <message>
        <source>the rest is right: next listing</source>
        <translation>le reste est exact&#xa0;: bien suivant</translation>
    </message>
    <message>
        <source>to the next photo to look at</source>
        <translation>à la prochaine photo à regarder</translation>
    </message>
</context>
<context>
    <name>AddOrOpen</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation>Ouvrir à la place</translation>
    </message>
    <message>
        <source>Your decisions are kept in any case: they are there again when a folder is opened again.</source>
        <translation>Vos décisions sont conservées dans tous les cas&#xa0;: elles reviennent quand un dossier est rouvert.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Another model tags all open photos anew. What you have decided stays, also where the new model has no such label.</source>
        <translation>Un autre modèle étiquette à nouveau toutes les photos ouvertes. Ce que vous avez décidé reste, même si le nouveau modèle n’a pas cette étiquette.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Choisir un autre modèle…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modèles (*.onnx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>The model that tags</source>
        <translation>Le modèle qui étiquette</translation>
    </message>
    <message>
        <source>Use the one that comes with ReTagger</source>
        <translation>Utiliser celui fourni avec ReTagger</translation>
    </message>
    <message>
        <source>You have decided for tags that this model does not have; they stay: {0}.</source>
        <translation>Vous avez choisi des étiquettes que ce modèle n’a pas&#xa0;; elles restent&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>AgencyBox</name>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The agency&apos;s logo</source>
        <translation>Le logo de l’agence</translation>
    </message>
    <message>
        <source>The agency&apos;s name</source>
        <translation>Le nom de l’agence</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Not these</source>
        <translation>Pas celles-ci</translation>
    </message>
    <message>
        <source>{0} too   {1}</source>
        <translation>Aussi {0}   {1}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Every change here takes effect at once and is saved.</source>
        <translation>Les modifications s’appliquent aussitôt et sont enregistrées.</translation>
    </message>
    <message>
        <source>Go on to the next photo after a key has filed one</source>
        <translation>Passer à la photo suivante après en avoir classé une avec une touche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
</context>
<context>
    <name>AttributeActions</name>
    <message>
        <source>Also in it</source>
        <translation>Aussi visible</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Comme le dit le modèle</translation>
    </message>
    <message>
        <source>No {0}</source>
        <translation>Sans {0}</translation>
    </message>
    <message>
        <source>Show only photos with</source>
        <translation>Afficher seulement les photos avec</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>What it shows: {0}</source>
        <translation>Ce qu’elle montre&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CaptionsDialog</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What stands below each photo, under the listing&apos;s name. Click a caption to change it.</source>
        <translation>Ce qui figure sous chaque photo, sous le nom du bien. Cliquez sur une légende pour la modifier.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>No photo matches</source>
        <translation>Aucune photo ne correspond</translation>
    </message>
    <message>
        <source>Nothing is left to review</source>
        <translation>Il ne reste rien à vérifier</translation>
    </message>
    <message>
        <source>Photos by room</source>
        <translation>Photos par pièce</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Afficher toutes les photos</translation>
    </message>
    <message>
        <source>Try fewer words or another confidence.</source>
        <translation>Essayez avec moins de mots ou une autre certitude.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>After the import</source>
        <translation>Après l’importation</translation>
    </message>
    <message>
        <source>Note on the listing: {0}</source>
        <translation>Note sur le bien&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, confirmée</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare only photos that show this</source>
        <translation>Comparer seulement les photos qui montrent cela</translation>
    </message>
    <message>
        <source>Every room of every listing (F7)</source>
        <translation>Toutes les pièces de tous les biens (F7)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation>Pièces clés</translation>
    </message>
    <message>
        <source>Listings in columns (F8)</source>
        <translation>Biens en colonnes (F8)</translation>
    </message>
    <message>
        <source>One room, large, across all listings (F7)</source>
        <translation>Une pièce, en grand, pour tous les biens (F7)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save as PDF or PNG (Ctrl+P)</source>
        <translation>Enregistrer en PDF ou PNG (Ctrl+P)</translation>
    </message>
    <message>
        <source>Show hidden listings again</source>
        <translation>Réafficher les biens masqués</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Intervertir lignes et colonnes</translation>
    </message>
    <message>
        <source>The rooms that a listing should have</source>
        <translation>Les pièces qu’un bien devrait montrer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Avec {0}</translation>
    </message>
</context>
<context>
    <name>CompareGrid</name>
    <message>
        <source>Listings by room</source>
        <translation>Biens par pièce</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Column headings</source>
        <translation>En-têtes des colonnes</translation>
    </message>
    <message>
        <source>Name of the listing</source>
        <translation>Nom du bien</translation>
    </message>
    <message>
        <source>Row headings</source>
        <translation>En-têtes des lignes</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Bien comparable {0}</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Manque&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not seen so far: {0}</source>
        <translation>Pas encore vu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Bien à évaluer</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All listings are hidden</source>
        <translation>Tous les biens sont masqués</translation>
    </message>
    <message>
        <source>Choose the room&apos;s photo automatically</source>
        <translation>Choisir automatiquement la photo de la pièce</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Classer dans</translation>
    </message>
    <message>
        <source>Grid or side by side</source>
        <translation>Grille ou côte à côte</translation>
    </message>
    <message>
        <source>Hide listing</source>
        <translation>Masquer le bien</translation>
    </message>
    <message>
        <source>Let this photo stand for the room</source>
        <translation>Cette photo représente la pièce</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Move listing down</source>
        <translation>Descendre le bien</translation>
    </message>
    <message>
        <source>Move listing up</source>
        <translation>Monter le bien</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each listing.</source>
        <translation>Ouvrez un dossier contenant un sous-dossier par bien.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rename listing…</source>
        <translation>Renommer le bien…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all listings</source>
        <translation>Afficher tous les biens</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the {0} photos that look the same</source>
        <translation>Afficher les {0} photos identiques</translation>
    </message>
    <message>
        <source>Show them again to compare them.</source>
        <translation>Réaffichez-les pour les comparer.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Afficher {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Bien à évaluer</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Intervertir lignes et colonnes</translation>
    </message>
    <message>
        <source>Take back decision</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Elles sont exactes</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>C’est exact</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The log is in {0}</source>
        <translation>Le journal est dans {0}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Automatic: the fastest on this machine</source>
        <translation>Automatique&#xa0;: le plus rapide sur cet ordinateur</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>In use: {0}.</source>
        <translation>Utilisé&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>EngineSelection</name>
    <message>
        <source>About {0} photos a second on this machine with {1}.</source>
        <translation>Environ {0} photos par seconde sur cet ordinateur avec {1}.</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <translation>fixé dans les préférences</translation>
    </message>
    <message>
        <source>no other of {0} engines is faster here</source>
        <translation>aucun autre des {0} moteurs n’est plus rapide ici</translation>
    </message>
    <message>
        <source>not {0}, {1}: {2}</source>
        <translation>pas {0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>the fastest of {0} engines here</source>
        <translation>le plus rapide des {0} moteurs ici</translation>
    </message>
    <message>
        <source>the fastest one is found out on the first folder of {0} photos or more</source>
        <translation>le plus rapide est déterminé au premier dossier de {0} photos ou plus</translation>
    </message>
    <message>
        <source>the one in the settings cannot be used</source>
        <translation>celui des préférences ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>the only one that can be used here</source>
        <translation>le seul utilisable ici</translation>
    </message>
    <message>
        <source>{0} became slower than it; the log says more</source>
        <translation>{0} est devenu plus lent&#xa0;; le journal en dit plus</translation>
    </message>
    <message>
        <source>{0} failed while running; the log says more</source>
        <translation>{0} a échoué en marche&#xa0;; le journal en dit plus</translation>
    </message>
    <message>
        <source>{0} is faster, but cannot be used; the log says more</source>
        <translation>{0} est plus rapide mais inutilisable&#xa0;; le journal en dit plus</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All photos ({0})</source>
        <translation>Toutes les photos ({0})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Fichier ou dossier à écrire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>Suivant…</translation>
    </message>
    <message>
        <source>No photo was written</source>
        <translation>Aucune photo n’a été écrite</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos has a tag.</source>
        <translation>Rien à écrire&#xa0;: aucune de ces photos n’a d’étiquette.</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos is confirmed or moved by you.</source>
        <translation>Rien à écrire&#xa0;: vous n’avez confirmé ni déplacé aucune de ces photos.</translation>
    </message>
    <message>
        <source>Nothing to write: there are no photos in this part.</source>
        <translation>Rien à écrire&#xa0;: cette partie ne contient aucune photo.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Review first</source>
        <translation>Vérifier d’abord</translation>
    </message>
    <message>
        <source>Reviewed only ({0})</source>
        <translation>Seulement les vérifiées ({0})</translation>
    </message>
    <message>
        <source>Selection ({0})</source>
        <translation>Sélection ({0})</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far stays; export again to go on.</source>
        <translation>Arrêté. Ce qui a été écrit reste&#xa0;; exportez à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>The first rows of the export</source>
        <translation>Les premières lignes de l’exportation</translation>
    </message>
    <message>
        <source>The tags are written</source>
        <translation>Les étiquettes sont écrites</translation>
    </message>
    <message>
        <source>This group: {0} ({1})</source>
        <translation>Ce groupe&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>files beside the photos</source>
        <translation>des fichiers à côté des photos</translation>
    </message>
    <message>
        <source>{0} (*{1});;All files (*)</source>
        <translation>{0} (*{1});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>“{0}” counts as “{1}” here.</source>
        <translation>«&#xa0;{0}&#xa0;» compte ici pour «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, except:</source>
        <translation>{0} dans {1}, sauf&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Address on the web below which the photos lie</source>
        <translation>Adresse web où se trouvent les photos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Exterior photos show</source>
        <translation>Les photos d’extérieur montrent</translation>
    </message>
    <message>
        <source>Feed to put the photos into</source>
        <translation>Flux où insérer les photos</translation>
    </message>
    <message>
        <source>Feeds (*.xml);;All files (*)</source>
        <translation>Flux (*.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Link instead of copying (takes no extra disk space; same disk only)</source>
        <translation>Lier au lieu de copier (sans place supplémentaire&#xa0;; même disque seulement)</translation>
    </message>
    <message>
        <source>Per photo…</source>
        <translation>Par photo…</translation>
    </message>
    <message>
        <source>Put them into</source>
        <translation>Les insérer dans</translation>
    </message>
    <message>
        <source>Show the photos in the sheets of the rooms</source>
        <translation>Montrer les photos dans les feuilles des pièces</translation>
    </message>
    <message>
        <source>The standard has no term for an exterior as such: it wants to know what of the house is shown. Unless you say otherwise, exterior photos are “Front of Structure”.</source>
        <translation>La norme n’a pas de terme pour l’extérieur en tant que tel&#xa0;: elle veut savoir ce qu’on voit de la maison. Sauf indication contraire, les photos d’extérieur sont «&#xa0;Front of Structure&#xa0;».</translation>
    </message>
    <message>
        <source>Web address of the photos</source>
        <translation>Adresse web des photos</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Ce que montrent les photos d’extérieur</translation>
    </message>
    <message>
        <source>Write the room into each copy as a keyword (Lightroom, Bridge, Explorer)</source>
        <translation>Écrire la pièce comme mot-clé dans chaque copie (Lightroom, Bridge, Explorer)</translation>
    </message>
    <message>
        <source>your own feed (optional)</source>
        <translation>votre propre flux (facultatif)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written to {0}</source>
        <translation>Écrit dans {0}</translation>
    </message>
</context>
<context>
    <name>ExteriorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Select photos in the list; they show</source>
        <translation>Sélectionnez des photos dans la liste&#xa0;; elles montrent</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser celles-ci</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Ce que montrent les photos d’extérieur</translation>
    </message>
    <message>
        <source>What the selected photos show</source>
        <translation>Ce que montrent les photos sélectionnées</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos to review</source>
        <translation>Photos à vérifier</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Importer les étiquettes de {0}</translation>
    </message>
    <message>
        <source>Not clear which photo or tag is meant: {0}.</source>
        <translation>On ne sait pas quelle photo ou étiquette est visée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not open here: {0}.</source>
        <translation>Pas ouvertes ici&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>The column “attributes” holds {0}, which is no attribute, or neither 1 nor 0: it is passed over.</source>
        <translation>La colonne «&#xa0;attributes&#xa0;» contient {0}, qui n’est pas un attribut, ou ni 1 ni 0&#xa0;: c’est ignoré.</translation>
    </message>
    <message>
        <source>The column “rating” holds no number from 0 to 5 with {0}: these are passed over.</source>
        <translation>La colonne «&#xa0;rating&#xa0;» ne contient pas avec {0} un nombre de 0 à 5&#xa0;: c’est ignoré.</translation>
    </message>
    <message>
        <source>The column “reviewed” says neither yes nor no with {0}: these rows count as not reviewed.</source>
        <translation>La colonne «&#xa0;reviewed&#xa0;» ne dit ni oui ni non avec {0}&#xa0;: ces lignes comptent comme non vérifiées.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import tags</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xlsm);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>AUSSI VISIBLE</translation>
    </message>
    <message>
        <source>Confirm the tag (Enter)</source>
        <translation>Confirmer l’étiquette (Entrée)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Aucune photo sélectionnée</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>PHOTO</translation>
    </message>
    <message>
        <source>Select photos to file them under a room: drag them, or press its key.</source>
        <translation>Sélectionnez des photos pour les classer dans une pièce&#xa0;: faites-les glisser ou appuyez sur sa touche.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Retirer ma décision</translation>
    </message>
    <message>
        <source>The second guess is right (full stop)</source>
        <translation>Le deuxième choix est exact (point)</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Elles sont exactes</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>C’est exact</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>CE QU’ELLE MONTRE</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>VOTRE AVIS</translation>
    </message>
    <message>
        <source>{0} instead</source>
        <translation>Plutôt {0}</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave out toilets</source>
        <translation>Laisser de côté les toilettes</translation>
    </message>
    <message>
        <source>No photo shows that.</source>
        <translation>Aucune photo ne montre cela.</translation>
    </message>
</context>
<context>
    <name>ListingList</name>
    <message>
        <source>Listings</source>
        <translation>Biens</translation>
    </message>
</context>
<context>
    <name>ListingsModel</name>
    <message>
        <source>{0}, done</source>
        <translation>{0}, terminé</translation>
    </message>
</context>
<context>
    <name>ListingsView</name>
    <message>
        <source>All listings are done</source>
        <translation>Tous les biens sont terminés</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Exporter les étiquettes…</translation>
    </message>
    <message>
        <source>File each photo with an arrow under the room it points to, as its file name or a copy of it says (comma). A photo&apos;s own key keeps it as it is. Shift+Enter takes the suggestions, and says that the rest is right.</source>
        <translation>Classe chaque photo fléchée dans la pièce indiquée, selon son nom de fichier ou une copie (virgule). La touche de sa propre pièce la laisse telle quelle. Maj+Entrée accepte les suggestions et confirme le reste.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Listings that are done</source>
        <translation>Biens terminés</translation>
    </message>
    <message>
        <source>Next listing</source>
        <translation>Bien suivant</translation>
    </message>
    <message>
        <source>Photos by listing</source>
        <translation>Photos par bien</translation>
    </message>
    <message>
        <source>Point at a photo and press a key: it needs no click.</source>
        <translation>Pointez une photo et appuyez sur sa touche&#xa0;: aucun clic n’est nécessaire.</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Passer →</translation>
    </message>
    <message>
        <source>THE SELECTED ARE</source>
        <translation>LA SÉLECTION EST</translation>
    </message>
    <message>
        <source>The rest is right: finish</source>
        <translation>Le reste est exact&#xa0;: terminer</translation>
    </message>
    <message>
        <source>The rest is right: next listing</source>
        <translation>Le reste est exact&#xa0;: bien suivant</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} à regarder</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Précédent</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Volet des détails</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Recharger (F5)</translation>
    </message>
    <message>
        <source>Show or hide the details (Ctrl+I)</source>
        <translation>Afficher ou masquer les détails (Ctrl+I)</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are in use. The former file is kept: {0}</source>
        <translation>Les préférences n’ont pas pu être lues, les valeurs habituelles sont donc utilisées. L’ancien fichier est conservé&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modèles (*.onnx);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Photos, brochures, archives, pages and feeds ({0} {1});;Photos ({0});;Brochures, archives, saved pages and feeds ({1});;All files (*)</source>
        <translation>Photos, brochures, archives, pages et flux ({0} {1});;Photos ({0});;Brochures, archives, pages enregistrées et flux ({1});;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>by you, as predicted</source>
        <translation>par vous, comme prévu</translation>
    </message>
    <message>
        <source>by you; predicted {0}</source>
        <translation>par vous&#xa0;; prévu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>by you; this model has no such label</source>
        <translation>par vous&#xa0;; ce modèle n’a pas cette étiquette</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos of the listing</source>
        <translation>Photos du bien</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>AUSSI VISIBLE</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Suivant →</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>PHOTO</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>CE QU’ELLE MONTRE</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>VOTRE AVIS</translation>
    </message>
    <message>
        <source>{0} OF {1}</source>
        <translation>{0} SUR {1}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Précédent</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>RankedPage</name>
    <message>
        <source>Look-alikes, the nearest first</source>
        <translation>Semblables, les plus proches d’abord</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>Retirer {0} de cette liste</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Nothing has changed in the open folders.</source>
        <translation>Rien n’a changé dans les dossiers ouverts.</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Recharger (F5)</translation>
    </message>
</context>
<context>
    <name>RemarksBox</name>
    <message>
        <source>Note on the listing</source>
        <translation>Note sur le bien</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation>Note sur la photo</translation>
    </message>
    <message>
        <source>These photos have different notes.</source>
        <translation>Ces photos ont des notes différentes.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All photos of one room</source>
        <translation>Toutes les photos d’une pièce</translation>
    </message>
    <message>
        <source>All rooms of all listings, in a table</source>
        <translation>Toutes les pièces de tous les biens, dans un tableau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Confidences</source>
        <translation>Certitudes</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>La page est en cours de dessin…</translation>
    </message>
    <message>
        <source>Edit captions…</source>
        <translation>Modifier les légendes…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>On one page where it can be</source>
        <translation>Sur une page si possible</translation>
    </message>
    <message>
        <source>One room of each listing</source>
        <translation>Une pièce de chaque bien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF, one document</source>
        <translation>PDF, un document</translation>
    </message>
    <message>
        <source>PNG, one image a page</source>
        <translation>PNG, une image par page</translation>
    </message>
    <message>
        <source>Page {0} of {1}, {2}</source>
        <translation>Page {0} sur {1}, {2}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>La page telle qu’elle sera</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>La page ne peut pas être dessinée</translation>
    </message>
    <message>
        <source>There is no program that opens {0}</source>
        <translation>Aucun programme n’ouvre {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Tout ce que vous avez décidé est enregistré.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
</context>
<context>
    <name>ResoPage</name>
    <message>
        <source>In the RESO table</source>
        <translation>Dans le tableau RESO</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What each tag is called in the RESO table (ImageOf). Only the standard&apos;s own terms can be chosen. For exterior photos the export asks what they show, unless you fix one term here.</source>
        <translation>Le nom de chaque étiquette dans le tableau RESO (ImageOf). Seuls les termes de la norme peuvent être choisis. Pour les photos d’extérieur, l’exportation demande ce qu’elles montrent, sauf si vous fixez un terme ici.</translation>
    </message>
    <message>
        <source>asked at each export</source>
        <translation>demandé à chaque exportation</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (habituel)</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Exporter les étiquettes…</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Parcourir le reste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No photo is left to ask about</source>
        <translation>Plus aucune photo à vérifier</translation>
    </message>
    <message>
        <source>No, {0}   ( . )</source>
        <translation>Non, {0}   ( . )</translation>
    </message>
    <message>
        <source>Nothing to review so far</source>
        <translation>Rien à vérifier pour l’instant</translation>
    </message>
    <message>
        <source>Photos are still being tagged. Those that need a look appear here.</source>
        <translation>Des photos sont encore en cours d’étiquetage. Celles à regarder apparaissent ici.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Passer →</translation>
    </message>
    <message>
        <source>The photo that the model was unsure of is done</source>
        <translation>La photo dont le modèle n’était pas sûr est traitée</translation>
    </message>
    <message>
        <source>Yes, {0}</source>
        <translation>Oui, {0}</translation>
    </message>
    <message>
        <source>You have looked at every photo. You can export the tags now.</source>
        <translation>Vous avez regardé toutes les photos. Vous pouvez maintenant exporter les étiquettes.</translation>
    </message>
    <message>
        <source>also in it</source>
        <translation>aussi visible</translation>
    </message>
    <message>
        <source>or it is</source>
        <translation>ou c’est</translation>
    </message>
    <message>
        <source>{0} TO REVIEW · {1}</source>
        <translation>{0} À VÉRIFIER · {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}&#xa0;?</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, touche {1}</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>A room of your own model; whoever made it knows what it means.</source>
        <translation>Une pièce de votre propre modèle&#xa0;; celui qui l’a fait sait ce qu’elle désigne.</translation>
    </message>
    <message>
        <source>What the rooms mean</source>
        <translation>Ce que désignent les pièces</translation>
    </message>
    <message>
        <source>Your own room: photos come here when you file them here.</source>
        <translation>Votre propre pièce&#xa0;: les photos y viennent quand vous les y classez.</translation>
    </message>
</context>
<context>
    <name>RoomsList</name>
    <message>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>PIÈCES</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>touche {0}</translation>
    </message>
    <message>
        <source>no photo matches the filter</source>
        <translation>aucune photo ne correspond au filtre</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} à vérifier</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>A letter files the selected photos under its room. A room of your own counts as another one where a format knows only certain rooms.</source>
        <translation>Une lettre classe les photos sélectionnées dans sa pièce. Une pièce à vous compte pour une autre là où un format ne connaît que certaines pièces.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Une pièce doit avoir un nom.</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Give the new room a name first.</source>
        <translation>Donnez d’abord un nom à la nouvelle pièce.</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Nom d’une nouvelle pièce</translation>
    </message>
    <message>
        <source>Name of a room of your own, such as Wine cellar</source>
        <translation>Nom d’une pièce à vous, comme Cave à vin</translation>
    </message>
    <message>
        <source>Reset keys, colours and order</source>
        <translation>Réinitialiser touches, couleurs et ordre</translation>
    </message>
    <message>
        <source>There is a room “{0}” already.</source>
        <translation>Il y a déjà une pièce «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your own rooms stay</source>
        <translation>Vos propres pièces restent</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name and logo appear on every report and contact sheet that you make from now on.</source>
        <translation>Le nom et le logo figurent sur chaque rapport et planche-contact que vous créerez désormais.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No listing has a photo of this room</source>
        <translation>Aucun bien n’a de photo de cette pièce</translation>
    </message>
    <message>
        <source>One room side by side</source>
        <translation>Une pièce côte à côte</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>La photo ne peut plus être lue</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Likeness from 0 to 100; 100 is the same photo again</source>
        <translation>Ressemblance de 0 à 100&#xa0;; 100 est la même photo</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>Look-alikes of {0}</source>
        <translation>Semblables à {0}</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Aucune semblable</translation>
    </message>
    <message>
        <source>Photos can be compared once they are tagged. Try again in a moment.</source>
        <translation>Les photos peuvent être comparées une fois étiquetées. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>TAG THE SELECTED AS</source>
        <translation>CLASSER DANS</translation>
    </message>
    <message>
        <source>There is no other photo.</source>
        <translation>Il n’y a pas d’autre photo.</translation>
    </message>
    <message>
        <source>the nearest {0} of {1}</source>
        <translation>les {0} plus proches sur {1}</translation>
    </message>
    <message>
        <source>← Back   Esc</source>
        <translation>← Retour   Échap</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Choisir des photos…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Déposez ici un dossier de photos</translation>
    </message>
    <message>
        <source>Each folder in it is a listing. ReTagger sorts the photos by room, on this computer: no photo leaves it.</source>
        <translation>Chaque dossier qu’il contient est un bien. ReTagger trie les photos par pièce, sur cet ordinateur&#xa0;: aucune photo n’en sort.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking for photos: {0} so far</source>
        <translation>Recherche de photos&#xa0;: {0} jusqu’ici</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Photos never leave this computer</source>
        <translation>Les photos ne quittent jamais cet ordinateur</translation>
    </message>
    <message>
        <source>photos never leave this computer</source>
        <translation>les photos ne quittent jamais cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Any confidence</source>
        <translation>Toute certitude</translation>
    </message>
    <message>
        <source>At least {0} %</source>
        <translation>Au moins {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Below {0} %</source>
        <translation>Moins de {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Card size (Ctrl and the mouse wheel)</source>
        <translation>Taille des vignettes (Ctrl et molette)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by name, listing or tag</source>
        <translation>Nom, bien, pièce</translation>
    </message>
    <message>
        <source>For example: room:kitchen -listing:&quot;12 Oak&quot; confidence:&lt;80 unseen; AND, OR, NOT, ( )</source>
        <translation>Par exemple&#xa0;: pièce:cuisine -bien:&quot;12 rue du Chêne&quot; certitude:&lt;80 restantes&#x202f;; ET, OU, NON, ( )</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Needs review {0}</source>
        <translation>À vérifier {0}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Show only photos that need review</source>
        <translation>Afficher seulement les photos à vérifier</translation>
    </message>
    <message>
        <source>Show only photos the model is this sure of</source>
        <translation>Afficher seulement les photos dont le modèle est sûr à ce point</translation>
    </message>
    <message>
        <source>Show only photos with a fireplace, without a toilet …</source>
        <translation>Afficher seulement les photos avec cheminée, sans WC …</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message numerus="yes">
        <source>%n photo in another room looks the same</source>
        <comment>%n photos in other rooms look the same</comment>
        <translation>
            <numerusform>%n photo d’une autre pièce est identique</numerusform>
            <numerusform>%n photos d’autres pièces sont identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Bathtub</source>
        <translation>Baignoire</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Cheminée</translation>
    </message>
    <message>
        <source>Kitchen island</source>
        <translation>Îlot de cuisine</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Télévision</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>WC</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Lave-linge</translation>
    </message>
    <message>
        <source>bathtub</source>
        <translation>baignoire</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>cheminée</translation>
    </message>
    <message>
        <source>kitchen island</source>
        <translation>îlot de cuisine</translation>
    </message>
    <message>
        <source>the model says {0}</source>
        <translation>le modèle dit {0}</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>WC</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>lave-linge</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>{0}   (Shift+{1})</source>
        <translation>{0}   (Maj+{1})</translation>
    </message>
    <message>
        <source>{0}: no</source>
        <translation>{0}&#xa0;: non</translation>
    </message>
    <message>
        <source>{0}: yes</source>
        <translation>{0}&#xa0;: oui</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message numerus="yes">
        <source>Move %n photo here</source>
        <comment>Move %n photos here</comment>
        <translation>
            <numerusform>Déplacer %n photo ici</numerusform>
            <numerusform>Déplacer %n photos ici</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>aucune photo</translation>
    </message>
    <message>
        <source>{0} ?</source>
        <translation>{0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>Caption of %n photo</source>
        <comment>Captions of %n photos</comment>
        <translation>
            <numerusform>Légende de %n photo</numerusform>
            <numerusform>Légendes de %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Légende de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n photo</source>
        <comment>Confirm %n photos</comment>
        <translation>
            <numerusform>Confirmer %n photo</numerusform>
            <numerusform>Confirmer %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the other %n photo of {0}</source>
        <comment>Confirm the other %n photos of {0}</comment>
        <translation>
            <numerusform>Confirmer l’autre photo (%n) de {0}</numerusform>
            <numerusform>Confirmer les %n autres photos de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation>Confirmer {0}</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Importer les étiquettes de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: no {0}</source>
        <comment>Mark %n photos: no {0}</comment>
        <translation>
            <numerusform>Marquer %n photo&#xa0;: sans {0}</numerusform>
            <numerusform>Marquer %n photos&#xa0;: sans {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: {0}</source>
        <comment>Mark %n photos: {0}</comment>
        <translation>
            <numerusform>Marquer %n photo&#xa0;: {0}</numerusform>
            <numerusform>Marquer %n photos&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {0}: no {1}</source>
        <translation>Marquer {0}&#xa0;: sans {1}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>Marquer {0}&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to its second guess</source>
        <comment>Move %n photos to their second guess</comment>
        <translation>
            <numerusform>Déplacer %n photo vers son deuxième choix</numerusform>
            <numerusform>Déplacer %n photos vers leur deuxième choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to {0}</source>
        <comment>Move %n photos to {0}</comment>
        <translation>
            <numerusform>Déplacer %n photo vers «&#xa0;{0}&#xa0;»</numerusform>
            <numerusform>Déplacer %n photos vers «&#xa0;{0}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {0} to its second guess</source>
        <translation>Déplacer {0} vers son deuxième choix</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Déplacer {0} vers «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n photo</source>
        <comment>Note on %n photos</comment>
        <translation>
            <numerusform>Note sur %n photo</numerusform>
            <numerusform>Note sur %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Note sur {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n photo {0}</source>
        <comment>Rate %n photos {0}</comment>
        <translation>
            <numerusform>Noter %n photo {0}</numerusform>
            <numerusform>Noter %n photos {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {0} {1}</source>
        <translation>Noter {0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the note on %n photo</source>
        <comment>Remove the notes on %n photos</comment>
        <translation>
            <numerusform>Retirer la note de %n photo</numerusform>
            <numerusform>Retirer les notes de %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Retirer la note de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestion: {0}</source>
        <comment>Take %n suggestions: {0}</comment>
        <translation>
            <numerusform>Accepter %n suggestion&#xa0;: {0}</numerusform>
            <numerusform>Accepter %n suggestions&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision</source>
        <comment>Take back %n decisions</comment>
        <translation>
            <numerusform>Retirer %n décision</numerusform>
            <numerusform>Retirer %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Retirer toutes les décisions</translation>
    </message>
    <message>
        <source>Take back the decision on {0}</source>
        <translation>Retirer la décision sur {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take back what is in %n photo</source>
        <comment>Take back what is in %n photos</comment>
        <translation>
            <numerusform>Retirer ce qu’on voit sur %n photo</numerusform>
            <numerusform>Retirer ce qu’on voit sur %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is in {0}</source>
        <translation>Retirer ce qu’on voit sur {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take the stars off %n photo</source>
        <comment>Take the stars off %n photos</comment>
        <translation>
            <numerusform>Retirer les étoiles de %n photo</numerusform>
            <numerusform>Retirer les étoiles de %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off {0}</source>
        <translation>Retirer les étoiles de {0}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} key rooms</source>
        <comment>%n of {0} key rooms</comment>
        <translation>
            <numerusform>%n pièce clé sur {0}</numerusform>
            <numerusform>%n pièces clés sur {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that looks the same</source>
        <comment>%n photos that look the same</comment>
        <translation>
            <numerusform>%n photo identique</numerusform>
            <numerusform>%n photos identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks the same as a photo in: {0}</source>
        <translation>Identique à une photo de&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No photo is filed under {0}</source>
        <translation>Aucune photo n’est classée dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>No photo is filed under {0} so far</source>
        <translation>Aucune photo n’est encore classée dans «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: the wheel over that number, or {2}, shows the next</source>
        <translation>Photo {0} sur {1}&#xa0;: la molette sur ce nombre, ou {2}, montre la suivante</translation>
    </message>
    <message>
        <source>You chose this photo to stand for the room</source>
        <translation>Vous avez choisi cette photo pour représenter la pièce</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>aussi dans {0}</translation>
    </message>
    <message>
        <source>also in: {0}</source>
        <translation>aussi dans&#xa0;: {0}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>none with {0}</source>
        <translation>aucune avec {0}</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{0} alike</source>
        <translation>{0} identiques</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n en attente</numerusform>
            <numerusform>{0}, %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n unreadable</source>
        <comment>{0}, %n unreadable</comment>
        <translation>
            <numerusform>{0}, %n illisible</numerusform>
            <numerusform>{0}, %n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: in %n of {1} listings</source>
        <comment>{0}: in %n of {1} listings</comment>
        <translation>
            <numerusform>{0}&#xa0;: dans %n bien sur {1}</numerusform>
            <numerusform>{0}&#xa0;: dans %n biens sur {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: no photo shows {1}</source>
        <translation>{0}&#xa0;: aucune photo ne montre {1}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>ReTagger ended unexpectedly the last time. Your decisions are kept. The log says what happened.</source>
        <translation>ReTagger s’est terminé de façon inattendue la dernière fois. Vos décisions sont conservées. Le journal dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The log is in {0}</source>
        <translation>Le journal est dans {0}</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n photo selected</source>
        <comment>%n photos selected</comment>
        <translation>
            <numerusform>%n photo sélectionnée</numerusform>
            <numerusform>%n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star (Alt+{0})</source>
        <comment>%n stars (Alt+{0})</comment>
        <translation>
            <numerusform>%n étoile (Alt+{0})</numerusform>
            <numerusform>%n étoiles (Alt+{0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on the photo</source>
        <comment>Note on the %n photos</comment>
        <translation>
            <numerusform>Note sur la photo</numerusform>
            <numerusform>Note sur les %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>effort</name>
    <message numerus="yes">
        <source>%n photo not looked at; about one of them will be wrong.</source>
        <comment>%n photos not looked at; about one of them will be wrong.</comment>
        <translation>
            <numerusform>%n photo non regardée&#xa0;; environ une sera fausse.</numerusform>
            <numerusform>%n photos non regardées&#xa0;; environ une sera fausse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; about {0} of them will be wrong.</source>
        <comment>%n photos not looked at; about {0} of them will be wrong.</comment>
        <translation>
            <numerusform>%n photo non regardée&#xa0;; environ {0} seront fausses.</numerusform>
            <numerusform>%n photos non regardées&#xa0;; environ {0} seront fausses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; hardly any of them will be wrong.</source>
        <comment>%n photos not looked at; hardly any of them will be wrong.</comment>
        <translation>
            <numerusform>%n photo non regardée&#xa0;; presque aucune ne sera fausse.</numerusform>
            <numerusform>%n photos non regardées&#xa0;; presque aucune ne sera fausse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; finds about {0} of the wrong ones, leaves about {1}.</source>
        <comment>%n photos to look at; finds about {0} of the wrong ones, leaves about {1}.</comment>
        <translation>
            <numerusform>%n photo à regarder&#xa0;; trouve environ {0} des fausses, en laisse environ {1}.</numerusform>
            <numerusform>%n photos à regarder&#xa0;; trouve environ {0} des fausses, en laisse environ {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; none is left unseen.</source>
        <comment>%n photos to look at; none is left unseen.</comment>
        <translation>
            <numerusform>%n photo à regarder&#xa0;; aucune ne reste non vue.</numerusform>
            <numerusform>%n photos à regarder&#xa0;; aucune ne reste non vue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>32-bit floats</source>
        <translation>flottants 32 bits</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>entiers 8 bits</translation>
    </message>
    <message numerus="yes">
        <source>About {0} photos a second on this machine with {1}; checked on %n photo, the same answer on {2} %.</source>
        <comment>About {0} photos a second on this machine with {1}; checked on %n photos, the same answers on {2} %.</comment>
        <translation>
            <numerusform>Environ {0} photos par seconde sur cet ordinateur avec {1}&#xa0;; vérifié sur %n photo, la même réponse à {2}&#xa0;%.</numerusform>
            <numerusform>Environ {0} photos par seconde sur cet ordinateur avec {1}&#xa0;; vérifié sur %n photos, les mêmes réponses à {2}&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be timed.</source>
        <translation>Sa vitesse n’a pas pu être mesurée.</translation>
    </message>
    <message>
        <source>It failed while running; {0} took over.</source>
        <translation>Il a échoué en marche&#xa0;; {0} a pris le relais.</translation>
    </message>
    <message>
        <source>Its answers are not numbers.</source>
        <translation>Ses réponses ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Its labels differ from those of {0} on {1} of {2} photos.</source>
        <translation>Ses étiquettes diffèrent de celles de {0} sur {1} photos sur {2}.</translation>
    </message>
    <message>
        <source>Its probabilities differ from those of {0} by {1:.1f} % on average.</source>
        <translation>Ses probabilités diffèrent de celles de {0} de {1:.1f}&#xa0;% en moyenne.</translation>
    </message>
    <message>
        <source>OpenVINO is not installed.</source>
        <translation>OpenVINO n’est pas installé.</translation>
    </message>
    <message>
        <source>The engine {0} cannot be used with {1}: {2}</source>
        <translation>Le moteur {0} ne peut pas être utilisé avec {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The engine {0} cannot load {1}. Choose another engine.</source>
        <translation>Le moteur {0} ne peut pas charger {1}. Choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The model file {0} cannot be opened ({1}). Choose another model.</source>
        <translation>Le fichier de modèle {0} ne peut pas être ouvert ({1}). Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file {0} does not exist. Choose another model.</source>
        <translation>Le fichier de modèle {0} n’existe pas. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.</source>
        <translation>Le fichier de modèle {0} est endommagé ou n’est pas un modèle ONNX. Copiez-le à nouveau ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The program ended while it was tried.</source>
        <translation>Le programme s’est terminé pendant son essai.</translation>
    </message>
    <message>
        <source>There is no engine {0}. The engines are {1}.</source>
        <translation>Il n’y a pas de moteur {0}. Les moteurs sont {1}.</translation>
    </message>
    <message>
        <source>There is no file {0} beside the model.</source>
        <translation>Il n’y a pas de fichier {0} à côté du modèle.</translation>
    </message>
    <message>
        <source>This processor has no bfloat16 arithmetic.</source>
        <translation>Ce processeur n’a pas d’arithmétique bfloat16.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} photos/s</translation>
    </message>
    <message>
        <source>{0} was made from another model than {1}.</source>
        <translation>{0} a été fait à partir d’un autre modèle que {1}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n confirmed or chosen by you</source>
        <comment>%n confirmed or chosen by you</comment>
        <translation>
            <numerusform>%n confirmée ou choisie par vous</numerusform>
            <numerusform>%n confirmées ou choisies par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo is left out: {0}</source>
        <comment>%n photos are left out: {0}</comment>
        <translation>
            <numerusform>%n photo est laissée de côté&#xa0;: {0}</numerusform>
            <numerusform>%n photos sont laissées de côté&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet.</source>
        <comment>%n photos not tagged yet.</comment>
        <translation>
            <numerusform>%n photo pas encore étiquetée.</numerusform>
            <numerusform>%n photos pas encore étiquetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo still needs review.</source>
        <comment>%n photos still need review.</comment>
        <translation>
            <numerusform>%n photo reste à vérifier.</numerusform>
            <numerusform>%n photos restent à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has no tag.</source>
        <comment>%n photos were left out: they have no tag.</comment>
        <translation>
            <numerusform>%n photo a été laissée de côté&#xa0;: elle n’a pas d’étiquette.</numerusform>
            <numerusform>%n photos ont été laissées de côté&#xa0;: elles n’ont pas d’étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has not been confirmed by a person.</source>
        <comment>%n photos were left out: they have not been confirmed by a person.</comment>
        <translation>
            <numerusform>%n photo a été laissée de côté&#xa0;: personne ne l’a confirmée.</numerusform>
            <numerusform>%n photos ont été laissées de côté&#xa0;: personne ne les a confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is more than {0} has a place for in a listing.</source>
        <comment>%n photos were left out: they are more than {0} has a place for in a listing.</comment>
        <translation>
            <numerusform>%n photo a été laissée de côté&#xa0;: {0} n’a pas de place pour davantage dans un bien.</numerusform>
            <numerusform>%n photos ont été laissées de côté&#xa0;: {0} n’a pas de place pour davantage dans un bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a format that {0} does not take ({1} alone); in a .zip it becomes JPEG.</source>
        <comment>%n photos were left out: they are of a format that {0} does not take ({1} alone); in a .zip they become JPEG.</comment>
        <translation>
            <numerusform>%n photo a été laissée de côté&#xa0;: {0} n’accepte pas son format ({1} seulement)&#xa0;; dans un .zip elle devient JPEG.</numerusform>
            <numerusform>%n photos ont été laissées de côté&#xa0;: {0} n’accepte pas leur format ({1} seulement)&#xa0;; dans un .zip elles deviennent JPEG.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a listing that the feed lacks.</source>
        <comment>%n photos were left out: they are of listings that the feed lacks.</comment>
        <translation>
            <numerusform>%n photo a été laissée de côté&#xa0;: son bien n’est pas dans le flux.</numerusform>
            <numerusform>%n photos ont été laissées de côté&#xa0;: leurs biens ne sont pas dans le flux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <comment>%n that could not be read</comment>
        <translation>
            <numerusform>%n qui n’a pas pu être lue</numerusform>
            <numerusform>%n qui n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>A small file beside each photo with its room as a keyword, its stars and note, for digiKam, darktable and others. The photos themselves are not touched. Lightroom reads none beside a JPEG, PNG or TIFF: for it, choose room folders with keywords in the copies.</source>
        <translation>Un petit fichier à côté de chaque photo avec sa pièce comme mot-clé, ses étoiles et sa note, pour digiKam, darktable et d’autres. Les photos elles-mêmes ne sont pas touchées. Lightroom n’en lit aucun à côté d’un JPEG, PNG ou TIFF&#xa0;: pour lui, choisissez des dossiers par pièce avec mots-clés dans les copies.</translation>
    </message>
    <message>
        <source>A table after the RESO Data Dictionary, for listing systems and valuation forms.</source>
        <translation>Un tableau selon le RESO Data Dictionary, pour les systèmes d’annonces et les formulaires d’évaluation.</translation>
    </message>
    <message>
        <source>BLM media (Rightmove, United Kingdom)</source>
        <translation>Médias BLM (Rightmove, Royaume-Uni)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Copies of the photos, sorted into a folder a room, with the room as a keyword in each copy if wanted (for Lightroom and others). Nothing is moved or overwritten.</source>
        <translation>Des copies des photos, triées dans un dossier par pièce, avec la pièce comme mot-clé dans chaque copie si souhaité (pour Lightroom et d’autres). Rien n’est déplacé ni écrasé.</translation>
    </message>
    <message>
        <source>Every photo with the probability of every label, for other programs.</source>
        <translation>Chaque photo avec la probabilité de chaque étiquette, pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>It knows no attribute; choose another model.</source>
        <translation>Il ne connaît aucun attribut&#xa0;; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>It knows {0}.</source>
        <translation>Il connaît {0}.</translation>
    </message>
    <message>
        <source>Kyero media (Spain, Portugal, France, Italy)</source>
        <translation>Médias Kyero (Espagne, Portugal, France, Italie)</translation>
    </message>
    <message>
        <source>Links are possible only on the photos&apos; own disk, and {0} is on another one. Choose copies, or a folder on that disk.</source>
        <translation>Les liens ne sont possibles que sur le disque des photos, et {0} est sur un autre. Choisissez des copies, ou un dossier sur ce disque.</translation>
    </message>
    <message>
        <source>Links are the photos themselves, and those are never changed: keywords need copies.</source>
        <translation>Les liens sont les photos elles-mêmes, et celles-ci ne sont jamais modifiées&#xa0;: les mots-clés exigent des copies.</translation>
    </message>
    <message>
        <source>One row a photo, for any spreadsheet; it can be edited and imported again.</source>
        <translation>Une ligne par photo, pour tout tableur&#xa0;; il peut être modifié et réimporté.</translation>
    </message>
    <message>
        <source>OpenImmo media (Germany, Austria)</source>
        <translation>Médias OpenImmo (Allemagne, Autriche)</translation>
    </message>
    <message>
        <source>Photos can be put into feeds of OpenImmo, REAXML and Kyero, not into {0}.</source>
        <translation>Les photos peuvent être insérées dans des flux OpenImmo, REAXML et Kyero, pas dans {0}.</translation>
    </message>
    <message>
        <source>Photos on pages, with captions, notes and your agency&apos;s name and logo, to hand over. The next step shows the pages.</source>
        <translation>Des photos sur des pages, avec légendes, notes, nom et logo de votre agence, à remettre. L’étape suivante montre les pages.</translation>
    </message>
    <message>
        <source>REAXML media (Australia, New Zealand)</source>
        <translation>Médias REAXML (Australie, Nouvelle-Zélande)</translation>
    </message>
    <message>
        <source>RESO media table (CSV)</source>
        <translation>Tableau des médias RESO (CSV)</translation>
    </message>
    <message>
        <source>Report (PDF, PNG)</source>
        <translation>Rapport (PDF, PNG)</translation>
    </message>
    <message>
        <source>Room folders</source>
        <translation>Dossiers par pièce</translation>
    </message>
    <message>
        <source>The model cannot tell whether a photo shows {0}. {1}</source>
        <translation>Le modèle ne peut pas dire si une photo montre {0}. {1}</translation>
    </message>
    <message>
        <source>The photos need {0}, and {1} has {2} free. Make room, or choose another disk.</source>
        <translation>Les photos demandent {0}, et {1} a {2} de libre. Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The photos that a person has confirmed or moved, with their labels, to train a better model with.</source>
        <translation>Les photos qu’une personne a confirmées ou déplacées, avec leurs étiquettes, pour entraîner un meilleur modèle.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a BLM file: captions, floor plans and the energy chart in their places, in a ZIP with the photos, or as .blm alone. Price and address are your agency software&apos;s part.</source>
        <translation>La partie photos d’un fichier BLM&#xa0;: légendes, plans et diagnostic énergétique à leur place, dans un ZIP avec les photos, ou en .blm seul. Prix et adresse relèvent du logiciel de votre agence.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a Kyero feed: images in report order, floor plans tagged. Price and address are your agency software&apos;s part.</source>
        <translation>La partie photos d’un flux Kyero&#xa0;: images dans l’ordre du rapport, plans signalés. Prix et adresse relèvent du logiciel de votre agence.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a REAXML file: the main photo, images by letter and floor plans, in report order. Price and address are your agency software&apos;s part.</source>
        <translation>La partie photos d’un fichier REAXML&#xa0;: la photo principale, les images par lettre et les plans, dans l’ordre du rapport. Prix et adresse relèvent du logiciel de votre agence.</translation>
    </message>
    <message>
        <source>The photos&apos; part of an OpenImmo transfer: groups, titles and order, in a ZIP with the photos, or as .xml alone. Price and address are your agency software&apos;s part.</source>
        <translation>La partie photos d’un transfert OpenImmo&#xa0;: groupes, titres et ordre, dans un ZIP avec les photos, ou en .xml seul. Prix et adresse relèvent du logiciel de votre agence.</translation>
    </message>
    <message>
        <source>The table with filters, a summary of listings and rooms, and a sheet a room.</source>
        <translation>Le tableau avec filtres, un résumé des biens et des pièces, et une feuille par pièce.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Jeu d’entraînement</translation>
    </message>
    <message>
        <source>XMP sidecars</source>
        <translation>Fichiers XMP annexes</translation>
    </message>
    <message>
        <source>it cannot be read ({0}).</source>
        <translation>il ne peut pas être lu ({0}).</translation>
    </message>
    <message>
        <source>it is a folder. Rename it, so that a sidecar can have that name.</source>
        <translation>c’est un dossier. Renommez-le, pour qu’un fichier annexe puisse porter ce nom.</translation>
    </message>
    <message>
        <source>it is a photo. Rename it, so that a sidecar can have that name.</source>
        <translation>c’est une photo. Renommez-la, pour qu’un fichier annexe puisse porter ce nom.</translation>
    </message>
    <message>
        <source>it is too large for a sidecar.</source>
        <translation>il est trop grand pour un fichier annexe.</translation>
    </message>
    <message>
        <source>{0} (you said so)</source>
        <translation>{0} (vous l’avez dit)</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Choose another folder.</source>
        <translation>{0} ne peut pas être lu ({1}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is damaged, or no workbook. Save it as XLSX or CSV anew.</source>
        <translation>{0} ne peut pas être lu&#xa0;: endommagé, ou pas un classeur. Enregistrez-le à nouveau en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is in the old XLS format, or has a password. Save it as XLSX without one.</source>
        <translation>{0} ne peut pas être lu&#xa0;: ancien format XLS, ou mot de passe. Enregistrez-le en XLSX sans mot de passe.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is no XLSX workbook. Save it as XLSX or CSV.</source>
        <translation>{0} ne peut pas être lu&#xa0;: ce n’est pas un classeur XLSX. Enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is too large for a table of tags.</source>
        <translation>{0} ne peut pas être lu&#xa0;: trop grand pour un tableau d’étiquettes.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8.</source>
        <translation>{0} ne peut pas être lu&#xa0;: ses caractères sont dans un codage inconnu. Enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>{0} fetches photos from the web, and no address was given: they are named by their path.</source>
        <translation>{0} va chercher les photos sur le web, et aucune adresse n’a été donnée&#xa0;: elles sont nommées par leur chemin.</translation>
    </message>
    <message>
        <source>{0} has no column &quot;{1}&quot;: it is not a table of tags.</source>
        <translation>{0} n’a pas de colonne «&#xa0;{1}&#xa0;»&#xa0;: ce n’est pas un tableau d’étiquettes.</translation>
    </message>
    <message>
        <source>{0} has no listings of this format. Choose the feed to put the photos into.</source>
        <translation>{0} n’a pas de biens dans ce format. Choisissez le flux où insérer les photos.</translation>
    </message>
    <message>
        <source>{0} has no sidecar: it lies inside another file. Choose room folders for it.</source>
        <translation>{0} n’a pas de fichier annexe&#xa0;: elle est dans un autre fichier. Choisissez des dossiers par pièce pour elle.</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder.</source>
        <translation>{0} est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>{0} is a photo, and would be lost. Give another name for the export.</source>
        <translation>{0} est une photo et serait perdue. Donnez un autre nom à l’exportation.</translation>
    </message>
    <message>
        <source>{0} is another table than a training set&apos;s. Choose another folder.</source>
        <translation>{0} n’est pas le tableau d’un jeu d’entraînement. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} is damaged near line {1} ({2}).</source>
        <translation>{0} est endommagé près de la ligne {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} is damaged, or no XML feed. Choose the feed to put the photos into.</source>
        <translation>{0} est endommagé ou n’est pas un flux XML. Choisissez le flux où insérer les photos.</translation>
    </message>
    <message>
        <source>{0} is missing in the file: it cannot be read ({1}).</source>
        <translation>{0} manque dans le fichier&#xa0;: elle ne peut pas être lue ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing in the file: {1}</source>
        <translation>{0} manque dans le fichier&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is there already. Press again to replace it.</source>
        <translation>{0} existe déjà. Appuyez encore une fois pour le remplacer.</translation>
    </message>
    <message>
        <source>{0} is too large for a feed.</source>
        <translation>{0} est trop grand pour un flux.</translation>
    </message>
    <message>
        <source>{0} lies within {1}, whose photos these are: the copies would be opened with them next time. Choose a folder elsewhere.</source>
        <translation>{0} se trouve dans {1}, d’où viennent ces photos&#xa0;: les copies seraient ouvertes avec elles la prochaine fois. Choisissez un dossier ailleurs.</translation>
    </message>
    <message>
        <source>{0} was copied without keywords: {1}.</source>
        <translation>{0} a été copiée sans mots-clés&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} was left as it is: {1}</source>
        <translation>{0} a été laissé tel quel&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} was left out: another photo of this export has the same sidecar.</source>
        <translation>{0} a été laissée de côté&#xa0;: une autre photo de cette exportation a le même fichier annexe.</translation>
    </message>
    <message>
        <source>{0} was left out: another program has just made a file of that name.</source>
        <translation>{0} a été laissée de côté&#xa0;: un autre programme vient de créer un fichier de ce nom.</translation>
    </message>
    <message>
        <source>{0} was left out: it cannot be read ({1}).</source>
        <translation>{0} a été laissée de côté&#xa0;: elle ne peut pas être lue ({1}).</translation>
    </message>
    <message>
        <source>{0} was left out: {1}.</source>
        <translation>{0} a été laissée de côté&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}). Choose another name or folder.</source>
        <translation>{0} ne peut pas être écrit ({1}). Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a device or a pipe. Give the name of a file.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: c’est un périphérique ou un tube. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a folder. Give the name of a file.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: c’est un dossier. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is protected. Choose another name.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: protégé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its path is too long. Choose a shorter name, or another folder.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: chemin trop long. Choisissez un nom plus court, ou un autre dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be written: no permission, or it is open in another program. Close it there, or choose another name.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: pas d’autorisation, ou ouvert dans un autre programme. Fermez-le là, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: le disque est plein. Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder of that name. Make it first, or choose another.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: il n’y a pas de dossier de ce nom. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no permission to write into its folder. Choose another folder, or have this one made writable.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: il n’est pas permis d’écrire dans son dossier. Choisissez un autre dossier, ou demandez le droit d’écrire dans celui-ci.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>AND</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NON</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidées</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuses</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>has</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>étoiles</translation>
    </message>
    <message>
        <source>room</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>regardées</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécises</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>restantes</translation>
    </message>
</context>
<context>
    <name>filter trouble</name>
    <message>
        <source>&quot;12 Oak&quot;</source>
        <translation>&quot;12 Chêne&quot;</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>A parenthesis is open. Close it with “)”.</source>
        <translation>Une parenthèse est ouverte. Fermez-la avec «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it: {0}&quot;</source>
        <translation>Un guillemet est ouvert. Fermez-le&#xa0;: {0}&quot;</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>cheminée</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>jardin</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>robinets</translation>
    </message>
    <message>
        <source>“{0}:” cannot be compared with “{1}”: {2}</source>
        <translation>«&#xa0;{0}:&#xa0;» ne se compare pas avec «&#xa0;{1}&#xa0;»&#xa0;: {2}</translation>
    </message>
    <message>
        <source>“{0}:” is no field, and is looked for as it stands. Fields: {1}</source>
        <translation>«&#xa0;{0}:&#xa0;» n’est pas un champ et est cherché tel quel. Champs&#xa0;: {1}</translation>
    </message>
    <message>
        <source>“{0}:” needs a number from 0 to {1}: {2}</source>
        <translation>«&#xa0;{0}:&#xa0;» demande un nombre de 0 à {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>“{0}:” needs something behind it: {1}</source>
        <translation>Il manque quelque chose après «&#xa0;{0}:&#xa0;»&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>The file is named “{0}”: {1}?</source>
        <translation>Le fichier s’appelle «&#xa0;{0}&#xa0;»&#xa0;: {1}&#xa0;?</translation>
    </message>
    <message>
        <source>{0} looks the same: {1}?</source>
        <translation>{0} est identique&#xa0;: {1}&#xa0;?</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n photo decided so already.</source>
        <comment>%n photos decided so already.</comment>
        <translation>
            <numerusform>%n photo déjà décidée ainsi.</numerusform>
            <numerusform>%n photos déjà décidées ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that no person has decided on.</source>
        <comment>%n photos that no person has decided on.</comment>
        <translation>
            <numerusform>%n photo dont personne n’a décidé.</numerusform>
            <numerusform>%n photos dont personne n’a décidé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo would change.</source>
        <comment>%n photos would change.</comment>
        <translation>
            <numerusform>%n photo changerait.</numerusform>
            <numerusform>%n photos changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating or note would change.</source>
        <comment>%n ratings and notes would change.</comment>
        <translation>
            <numerusform>%n évaluation ou note changerait.</numerusform>
            <numerusform>%n évaluations et notes changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take over tags that this model does not know (%n photo): {0}</source>
        <comment>Also take over tags that this model does not know (%n photos): {0}</comment>
        <translation>
            <numerusform>Reprendre aussi les étiquettes que ce modèle ne connaît pas (%n photo)&#xa0;: {0}</numerusform>
            <numerusform>Reprendre aussi les étiquettes que ce modèle ne connaît pas (%n photos)&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo</source>
        <comment>Change %n photos</comment>
        <translation>
            <numerusform>Changer %n photo</numerusform>
            <numerusform>Changer %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n photo would change.</source>
        <comment>What is in %n photos would change.</comment>
        <translation>
            <numerusform>Ce qu’on voit sur %n photo changerait.</numerusform>
            <numerusform>Ce qu’on voit sur %n photos changerait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Something went wrong that ReTagger did not expect. The log file says more (Help &gt; Open log).</source>
        <translation>Une erreur inattendue s’est produite. Le journal en dit plus (Aide &gt; Ouvrir le journal).</translation>
    </message>
    <message>
        <source>What you decided could not be saved. The log file says more (Help &gt; Open log).</source>
        <translation>Ce que vous avez décidé n’a pas pu être enregistré. Le journal en dit plus (Aide &gt; Ouvrir le journal).</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n change could not be saved yet.</source>
        <comment>%n changes could not be saved yet.</comment>
        <translation>
            <numerusform>%n modification n’a pas encore pu être enregistrée.</numerusform>
            <numerusform>%n modifications n’ont pas encore pu être enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message numerus="yes">
        <source>%n PDF</source>
        <comment>%n PDFs</comment>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Photoshop file</source>
        <comment>%n Photoshop files</comment>
        <translation>
            <numerusform>%n fichier Photoshop</numerusform>
            <numerusform>%n fichiers Photoshop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file</source>
        <comment>%n ZIP files</comment>
        <translation>
            <numerusform>%n fichier ZIP</numerusform>
            <numerusform>%n fichiers ZIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file within a ZIP file</source>
        <comment>%n ZIP files within a ZIP file</comment>
        <translation>
            <numerusform>%n fichier ZIP dans un fichier ZIP</numerusform>
            <numerusform>%n fichiers ZIP dans un fichier ZIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive</source>
        <comment>%n archives</comment>
        <translation>
            <numerusform>%n archive</numerusform>
            <numerusform>%n archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw beside its JPEG</source>
        <comment>%n camera raws beside their JPEGs</comment>
        <translation>
            <numerusform>%n fichier brut à côté de son JPEG</numerusform>
            <numerusform>%n fichiers bruts à côté de leurs JPEG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw of a kind that cannot be read</source>
        <comment>%n camera raws of a kind that cannot be read</comment>
        <translation>
            <numerusform>%n fichier brut d’un type illisible</numerusform>
            <numerusform>%n fichiers bruts d’un type illisible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file left out: {0}.</source>
        <comment>%n files left out: {0}.</comment>
        <translation>
            <numerusform>%n fichier laissé de côté&#xa0;: {0}.</numerusform>
            <numerusform>%n fichiers laissés de côté&#xa0;: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo, icon, map tile or portrait</source>
        <comment>%n logos, icons, map tiles or portraits</comment>
        <translation>
            <numerusform>%n logo, icône, morceau de carte ou portrait</numerusform>
            <numerusform>%n logos, icônes, morceaux de carte ou portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not downloaded from iCloud</source>
        <comment>%n not downloaded from iCloud</comment>
        <translation>
            <numerusform>%n non téléchargé depuis iCloud</numerusform>
            <numerusform>%n non téléchargés depuis iCloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo on the web</source>
        <comment>%n photos on the web</comment>
        <translation>
            <numerusform>%n photo sur le web</numerusform>
            <numerusform>%n photos sur le web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that a feed names and that is not there</source>
        <comment>%n photos that a feed names and that are not there</comment>
        <translation>
            <numerusform>%n photo qu’un flux nomme et qui manque</numerusform>
            <numerusform>%n photos qu’un flux nomme et qui manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {0}</source>
        <comment>%n {0}</comment>
        <translation>
            <numerusform>%n {0}</numerusform>
            <numerusform>%n {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a PDF or a ZIP file itself to see what is in it.</source>
        <translation>Ouvrez un PDF ou un fichier ZIP lui-même pour voir ce qu’il contient.</translation>
    </message>
</context>
<context>
    <name>listings</name>
    <message numerus="yes">
        <source>%n OF {0} DONE</source>
        <comment>%n OF {0} DONE</comment>
        <translation>
            <numerusform>%n SUR {0} TERMINÉ</numerusform>
            <numerusform>%n SUR {0} TERMINÉS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet</source>
        <comment>%n photos not tagged yet</comment>
        <translation>
            <numerusform>%n photo pas encore étiquetée</numerusform>
            <numerusform>%n photos pas encore étiquetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the {0} photo automatically</source>
        <translation>Choisir automatiquement la photo de «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>Masquer {0}</translation>
    </message>
    <message>
        <source>Let {0} stand for the {1}</source>
        <translation>{0} représente «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>Make {0} the subject</source>
        <translation>Faire de {0} le bien à évaluer</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Déplacer {0}</translation>
    </message>
    <message>
        <source>No subject property</source>
        <translation>Aucun bien à évaluer</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Note sur {0}</translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Retirer la note de {0}</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Renommer {0} en {1}</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Afficher {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take the suggestion</source>
        <comment>Take %n suggestions</comment>
        <translation>
            <numerusform>Accepter la suggestion</numerusform>
            <numerusform>Accepter %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been through %n photo. You can export the tags now.</source>
        <comment>You have been through %n photos. You can export the tags now.</comment>
        <translation>
            <numerusform>Vous avez parcouru %n photo. Vous pouvez maintenant exporter les étiquettes.</numerusform>
            <numerusform>Vous avez parcouru %n photos. Vous pouvez maintenant exporter les étiquettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n left</source>
        <comment>{0}, %n left</comment>
        <translation>
            <numerusform>{0}, reste %n</numerusform>
            <numerusform>{0}, reste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n en attente</numerusform>
            <numerusform>{0}, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>A bath, free-standing or built in.</source>
        <translation>Une baignoire, îlot ou encastrée.</translation>
    </message>
    <message>
        <source>A bath, shower, washbasin or toilet, a separate toilet too. A washing machine alone is a laundry: Other.</source>
        <translation>Une baignoire, une douche, un lavabo ou des toilettes, même séparées. Un lave-linge seul est une buanderie&#xa0;: Autre.</translation>
    </message>
    <message>
        <source>A bed in the room, a sofa made up as a bed, a cot. A room without one is no bedroom: empty, it is Other, with Bedroom as a further label where a built-in wardrobe or the like suggests it.</source>
        <translation>Un lit dans la pièce, un canapé fait en lit, un lit d’enfant. Sans lit, ce n’est pas une chambre&#xa0;: vide, c’est Autre, avec Chambre comme étiquette supplémentaire si un placard ou autre le suggère.</translation>
    </message>
    <message>
        <source>A fireplace or a stove with a visible fire, lit or not.</source>
        <translation>Une cheminée ou un poêle à feu visible, allumé ou non.</translation>
    </message>
    <message>
        <source>A place to sit or stand outdoors that belongs to the home: balcony, loggia, roof terrace, veranda, deck, patio, with or without a roof. It is Balcony where that place fills most of the photo; a terrace that is part of a garden, a pool&apos;s surround or a view of the house is Exterior, with Balcony as a further label; a view over its railing is Balcony and Exterior.</source>
        <translation>Un endroit où s’asseoir ou se tenir dehors, qui appartient au logement&#xa0;: balcon, loggia, toit-terrasse, véranda, terrasse, patio, couvert ou non. C’est Balcon quand cet endroit remplit la plus grande partie de la photo&#xa0;; une terrasse qui fait partie d’un jardin, le tour d’une piscine ou une vue de la maison est Extérieur, avec Balcon comme étiquette supplémentaire&#xa0;; une vue par-dessus sa rambarde est Balcon et Extérieur.</translation>
    </message>
    <message>
        <source>A table for eating, with chairs, that fills more of the photo than kitchen or sofas do. In open plans the largest part gives the label, and each other part of a quarter or more is a further label; stools at a counter are Kitchen.</source>
        <translation>Une table pour manger, avec des chaises, qui remplit plus de la photo que la cuisine ou les canapés. Dans les espaces ouverts, la plus grande partie donne l’étiquette, et chaque autre partie d’un quart ou plus est une étiquette supplémentaire&#xa0;; des tabourets à un comptoir sont Cuisine.</translation>
    </message>
    <message>
        <source>A television set.</source>
        <translation>Un téléviseur.</translation>
    </message>
    <message>
        <source>A toilet bowl, whole or in part.</source>
        <translation>Une cuvette de toilettes, entière ou en partie.</translation>
    </message>
    <message>
        <source>A washing machine or a tumble dryer.</source>
        <translation>Un lave-linge ou un sèche-linge.</translation>
    </message>
    <message>
        <source>A way through: entrance, corridor, landing, stairs, lift and stairwell of the block. Rooms seen through its doors don&apos;t count. A walk-in wardrobe or a store room is Other; stairs or galleries in the open are Exterior; a sitting room with stairs at its edge is Living room.</source>
        <translation>Un passage&#xa0;: entrée, couloir, palier, escalier, ascenseur et cage d’escalier de l’immeuble. Les pièces vues par ses portes ne comptent pas. Un dressing ou un débarras est Autre&#xa0;; des escaliers ou coursives à l’air libre sont Extérieur&#xa0;; un séjour avec un escalier sur le bord est Séjour.</translation>
    </message>
    <message>
        <source>A worktop in a kitchen with a way around it; a peninsula too.</source>
        <translation>Un plan de travail dans la cuisine dont on peut faire le tour&#xa0;; une péninsule aussi.</translation>
    </message>
    <message>
        <source>A worktop with a sink, cooker or hob, a kitchenette too, furnished or not; an odd view of one as well: along the worktop, into the cupboards, an oven.</source>
        <translation>Un plan de travail avec évier, cuisinière ou plaque, une kitchenette aussi, meublée ou non&#xa0;; une vue inhabituelle aussi&#xa0;: le long du plan de travail, dans les placards, un four.</translation>
    </message>
    <message>
        <source>Every other interior (laundry, store, study, gym, sauna, indoor pool, garage, wardrobe, shop, lobby with a desk), details that show no room, an empty room that could be anything (what it could be is a further label), and what is no property at all.</source>
        <translation>Tout autre intérieur (buanderie, réserve, bureau, salle de sport, sauna, piscine intérieure, garage, dressing, boutique, hall avec accueil), les détails qui ne montrent aucune pièce, une pièce vide qui pourrait être n’importe laquelle (ce qu’elle pourrait être est une étiquette supplémentaire), et ce qui n’est pas un bien du tout.</translation>
    </message>
    <message>
        <source>Rooms drawn from above, in lines or in perspective, by hand or by computer. A plan of the plot or a map is Graphic.</source>
        <translation>Des pièces dessinées vues d’en haut, au trait ou en perspective, à la main ou par ordinateur. Un plan de masse ou une carte est Visuel.</translation>
    </message>
    <message>
        <source>Sofas, armchairs, a fireplace with seats: a place to sit indoors. Without furniture it is Other, with Living room as a further label where a fireplace or the like suggests it.</source>
        <translation>Des canapés, des fauteuils, une cheminée avec sièges&#xa0;: un endroit où s’asseoir à l’intérieur. Sans meubles, c’est Autre, avec Séjour comme étiquette supplémentaire si une cheminée ou autre le suggère.</translation>
    </message>
    <message>
        <source>The building and all around it: facade (with its balconies), street, garden, drive, outdoor pool, shared yard, the view, the house from the air.</source>
        <translation>Le bâtiment et tout ce qui l’entoure&#xa0;: façade (avec ses balcons), rue, jardin, allée, piscine extérieure, cour commune, la vue, la maison vue du ciel.</translation>
    </message>
    <message>
        <source>The label is the room that the photo was taken to show, as a rule the one that fills most of it. Every other room that takes a quarter of the photo or more, or that a colleague could as well have filed it under, is right too: a further label.</source>
        <translation>L’étiquette est la pièce que la photo devait montrer, en règle générale celle qui la remplit le plus. Toute autre pièce qui occupe un quart de la photo ou plus, ou dans laquelle un collègue l’aurait aussi bien classée, est exacte aussi&#xa0;: une étiquette supplémentaire.</translation>
    </message>
    <message>
        <source>What was made rather than photographed: map, plan of the plot, logo, energy chart, advert, page of text, several photos in one. A photo with a watermark or a caption keeps its room.</source>
        <translation>Ce qui a été fait plutôt que photographié&#xa0;: carte, plan de masse, logo, diagnostic énergétique, publicité, page de texte, plusieurs photos en une. Une photo avec filigrane ou légende garde sa pièce.</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>a tag of its first directory is damaged</source>
        <translation>une entrée de son premier répertoire est endommagée</translation>
    </message>
    <message>
        <source>it has a document type, which no XMP has.</source>
        <translation>il a un type de document, ce qu’aucun XMP n’a.</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>il n’a pas d’image</translation>
    </message>
    <message>
        <source>it is damaged or no XMP ({0}).</source>
        <translation>il est endommagé ou n’est pas un XMP ({0}).</translation>
    </message>
    <message>
        <source>it is no JPEG</source>
        <translation>ce n’est pas un JPEG</translation>
    </message>
    <message>
        <source>it is no PNG</source>
        <translation>ce n’est pas un PNG</translation>
    </message>
    <message>
        <source>it is no TIFF</source>
        <translation>ce n’est pas un TIFF</translation>
    </message>
    <message>
        <source>it is no WebP</source>
        <translation>ce n’est pas un WebP</translation>
    </message>
    <message>
        <source>it is no XMP.</source>
        <translation>ce n’est pas un XMP.</translation>
    </message>
    <message>
        <source>it is too large for any more</source>
        <translation>il est trop grand pour davantage</translation>
    </message>
    <message>
        <source>it is too large to write keywords into</source>
        <translation>il est trop grand pour y écrire des mots-clés</translation>
    </message>
    <message>
        <source>its IPTC is damaged</source>
        <translation>son IPTC est endommagé</translation>
    </message>
    <message>
        <source>its Photoshop data is damaged</source>
        <translation>ses données Photoshop sont endommagées</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>son XMP est endommagé</translation>
    </message>
    <message>
        <source>its chunks are damaged</source>
        <translation>ses blocs sont endommagés</translation>
    </message>
    <message>
        <source>its first directory is damaged</source>
        <translation>son premier répertoire est endommagé</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>its index of pictures is damaged</source>
        <translation>son index d’images est endommagé</translation>
    </message>
    <message>
        <source>its keywords and other XMP are too long for a JPEG</source>
        <translation>ses mots-clés et autres XMP sont trop longs pour un JPEG</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <translation>ses segments sont endommagés</translation>
    </message>
    <message>
        <source>its {0} has a form that this program does not know.</source>
        <translation>son {0} a une forme que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>no keywords can be written into a file of its kind</source>
        <translation>aucun mot-clé ne peut être écrit dans un fichier de ce type</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>&quot;{0}&quot; in its metadata must be one line of at most {1} letters that can be shown</source>
        <translation>«&#xa0;{0}&#xa0;» dans ses métadonnées doit être une ligne d’au plus {1} lettres affichables</translation>
    </message>
    <message>
        <source>The engine {0} failed with {1}. Choose another engine.</source>
        <translation>Le moteur {0} a échoué avec {1}. Choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The engine {0} gives no probabilities with {1}. Choose another engine.</source>
        <translation>Le moteur {0} ne donne pas de probabilités avec {1}. Choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The model file {0} does not fit this program: {1}. Choose another model.</source>
        <translation>Le fichier de modèle {0} ne convient pas à ce programme&#xa0;: {1}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: the process that tried it crashed. Choose another model.</source>
        <translation>Le fichier de modèle {0} est endommagé : le processus qui l’essayait a planté. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file {0} is not used, as {1}. Choose another model.</source>
        <translation>Le fichier de modèle {0} n’est pas utilisé&#xa0;: {1}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file {0} took longer than {1} seconds and was given up. Choose another model.</source>
        <translation>Le fichier de modèle {0} a pris plus de {1} secondes et a été abandonné. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {0} failed while looking at photos. Choose another model.</source>
        <translation>Le modèle {0} a échoué en regardant des photos. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {0} took too long to look at photos and was stopped. Choose another model.</source>
        <translation>Le modèle {0} prenait trop de temps à regarder les photos et a été arrêté. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>attribute that its metadata &quot;{0}&quot; names</source>
        <translation>attribut que nomment ses métadonnées «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>il a trop de parties</translation>
    </message>
    <message>
        <source>it is larger than {0} GB</source>
        <translation>il dépasse {0} Go</translation>
    </message>
    <message>
        <source>it must have an output named &quot;{0}&quot;</source>
        <translation>il doit avoir une sortie nommée «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>it must have one input named &quot;{0}&quot;</source>
        <translation>il doit avoir une seule entrée nommée «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>it needs the operator {0}, which is not part of ONNX</source>
        <translation>il a besoin de l’opérateur {0}, qui ne fait pas partie d’ONNX</translation>
    </message>
    <message>
        <source>it refers to a file outside of its folder ({0})</source>
        <translation>il renvoie à un fichier hors de son dossier ({0})</translation>
    </message>
    <message>
        <source>its answers are not probabilities that sum to 1</source>
        <translation>ses réponses ne sont pas des probabilités de somme 1</translation>
    </message>
    <message>
        <source>its graphs are nested too deeply</source>
        <translation>ses graphes sont trop imbriqués</translation>
    </message>
    <message>
        <source>its input &quot;{0}&quot; must be uint8[N, {1}, {1}, 3] with any N</source>
        <translation>son entrée «&#xa0;{0}&#xa0;» doit être uint8[N, {1}, {1}, 3] avec N quelconque</translation>
    </message>
    <message>
        <source>its metadata &quot;metrics&quot; must be a JSON object</source>
        <translation>ses métadonnées «&#xa0;metrics&#xa0;» doivent être un objet JSON</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be a number</source>
        <translation>ses métadonnées «&#xa0;temperature&#xa0;» doivent être un nombre</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be above 0</source>
        <translation>ses métadonnées «&#xa0;temperature&#xa0;» doivent être supérieures à 0</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; holds more than {1} names</source>
        <translation>ses métadonnées «&#xa0;{0}&#xa0;» contiennent plus de {1} noms</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is longer than {1} characters</source>
        <translation>ses métadonnées «&#xa0;{0}&#xa0;» dépassent {1} caractères</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is not JSON</source>
        <translation>ses métadonnées «&#xa0;{0}&#xa0;» ne sont pas du JSON</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of strings</source>
        <translation>ses métadonnées «&#xa0;{0}&#xa0;» doivent être une liste JSON de textes</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of {1} numbers between 0 and 1</source>
        <translation>ses métadonnées «&#xa0;{0}&#xa0;» doivent être une liste JSON de {1} nombres entre 0 et 1</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a number</source>
        <translation>ses métadonnées «&#xa0;{0}&#xa0;» doivent être un nombre</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be between 0 and 1</source>
        <translation>ses métadonnées «&#xa0;{0}&#xa0;» doivent être entre 0 et 1</translation>
    </message>
    <message>
        <source>its metadata lacks &quot;{0}&quot;</source>
        <translation>il manque «&#xa0;{0}&#xa0;» à ses métadonnées</translation>
    </message>
    <message>
        <source>its metadata says format &quot;{0}&quot;, and this program reads format {1}</source>
        <translation>ses métadonnées indiquent le format «&#xa0;{0}&#xa0;», et ce programme lit le format {1}</translation>
    </message>
    <message>
        <source>its numbers would take more than {0} GB</source>
        <translation>ses nombres prendraient plus de {0} Go</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, a fixed number]</source>
        <translation>sa sortie «&#xa0;{0}&#xa0;» doit être float32[N, un nombre fixe]</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, {1}], one column for each {2}</source>
        <translation>sa sortie «&#xa0;{0}&#xa0;» doit être float32[N, {1}], une colonne par {2}</translation>
    </message>
    <message>
        <source>the &quot;{0}&quot; in its metadata must differ from each other and not be empty</source>
        <translation>les «&#xa0;{0}&#xa0;» de ses métadonnées doivent être différents et non vides</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message numerus="yes">
        <source>Add {0} to the %n photo that is open?</source>
        <comment>Add {0} to the %n photos that are open?</comment>
        <translation>
            <numerusform>Ajouter {0} à la %n photo ouverte&#xa0;?</numerusform>
            <numerusform>Ajouter {0} aux %n photos ouvertes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos in {0} are on the board already.</source>
        <translation>Toutes les photos de {0} sont déjà sur le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>One more could not be read either.</source>
        <comment>%n more could not be read either.</comment>
        <translation>
            <numerusform>Un autre n’a pas pu être lu non plus.</numerusform>
            <numerusform>%n autres n’ont pas pu être lus non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {0}.</source>
        <translation>Il n’y a pas de photo dans {0}.</translation>
    </message>
    <message>
        <source>What lies on the web or in another program is not fetched: ReTagger connects to nothing. Save it on this computer, and drop the file.</source>
        <translation>Ce qui se trouve sur le web ou dans un autre programme n’est pas récupéré : ReTagger ne se connecte à rien. Enregistrez-le sur cet ordinateur, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>what you chose</source>
        <translation>ce que vous avez choisi</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n more</source>
        <comment>“{0}” and %n more</comment>
        <translation>
            <numerusform>«&#xa0;{0}&#xa0;» et %n autre</numerusform>
            <numerusform>«&#xa0;{0}&#xa0;» et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>chosen by you</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmée par vous</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>no label of this model</source>
        <translation>absente de ce modèle</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} ko</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} pour cent</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>It took longer than {0} seconds and was given up.</source>
        <translation>Cela a duré plus de {0} secondes et a été abandonné.</translation>
    </message>
    <message>
        <source>No permission to open this folder.</source>
        <translation>Pas d’autorisation d’ouvrir ce dossier.</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>Pas d’autorisation de lire le fichier.</translation>
    </message>
    <message>
        <source>The file could not be read ({0}).</source>
        <translation>Le fichier n’a pas pu être lu ({0}).</translation>
    </message>
    <message>
        <source>The file is cut short: most of the photo is missing.</source>
        <translation>Le fichier est tronqué&#xa0;: la plus grande partie de la photo manque.</translation>
    </message>
    <message>
        <source>The file is cut short: part of the photo is missing.</source>
        <translation>Le fichier est tronqué&#xa0;: une partie de la photo manque.</translation>
    </message>
    <message>
        <source>The file is cut short: the last {0} % of the photo are missing.</source>
        <translation>Le fichier est tronqué&#xa0;: les derniers {0}&#xa0;% de la photo manquent.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be decoded.</source>
        <translation>Le fichier est endommagé et n’a pas pu être décodé.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that its decoder did not survive, and was given up.</source>
        <translation>Le fichier est endommagé au point que son décodeur n’y a pas survécu, et a été abandonné.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>Le fichier a été modifié pendant la lecture.</translation>
    </message>
    <message>
        <source>The folder could not be read ({0}).</source>
        <translation>Le dossier n’a pas pu être lu ({0}).</translation>
    </message>
    <message>
        <source>The folder is no longer there. If it was moved or renamed, open it where it is now.</source>
        <translation>Le dossier n’est plus là. S’il a été déplacé ou renommé, ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>The photo is too large for this computer&apos;s memory.</source>
        <translation>La photo est trop grande pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The photo is too large to open safely: it would take {0:.1f} GB of memory.</source>
        <translation>La photo est trop grande pour être ouverte sans risque&#xa0;: elle prendrait {0:.1f} Go de mémoire.</translation>
    </message>
    <message>
        <source>The photo is too large: more than {0} million pixels.</source>
        <translation>La photo est trop grande&#xa0;: plus de {0} millions de pixels.</translation>
    </message>
    <message>
        <source>The photo&apos;s own data (EXIF and the like) is damaged and was left aside.</source>
        <translation>Les données propres de la photo (EXIF et autres) sont endommagées et ont été ignorées.</translation>
    </message>
    <message>
        <source>There is no such file or folder. If it was moved or renamed, open it where it is now.</source>
        <translation>Ce fichier ou dossier n’existe pas. S’il a été déplacé ou renommé, ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>This is a camera raw without a preview inside. Export it as a JPEG, and tag that.</source>
        <translation>C’est un fichier brut sans aperçu. Exportez-le en JPEG, et étiquetez celui-ci.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a photo.</source>
        <translation>Ce n’est ni un dossier ni une photo.</translation>
    </message>
    <message>
        <source>This is not a photo in a format ReTagger knows, or it is damaged.</source>
        <translation>Ce n’est pas une photo dans un format que ReTagger connaît, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>This kind of TIFF cannot be read correctly ({0}). Save it with 8 bits a channel, and tag that.</source>
        <translation>Ce type de TIFF ne peut pas être lu correctement ({0}). Enregistrez-le avec 8 bits par canal, et étiquetez celui-ci.</translation>
    </message>
    <message>
        <source>colours of kind {0}</source>
        <translation>couleurs de type {0}</translation>
    </message>
    <message>
        <source>damaged tags</source>
        <translation>champs endommagés</translation>
    </message>
    <message>
        <source>more dimensions than two</source>
        <translation>plus de deux dimensions</translation>
    </message>
    <message>
        <source>{0} bits, compression {1}</source>
        <translation>{0} bits, compression {1}</translation>
    </message>
</context>
<context>
    <name>reload</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>%n added</comment>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>%n changed</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo added</source>
        <comment>%n photos added</comment>
        <translation>
            <numerusform>%n photo ajoutée</numerusform>
            <numerusform>%n photos ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of the open folders: {0}. Reload to show them as they are now; what you decided stays.</source>
        <translation>Photos des dossiers ouverts : {0}. Rechargez-les pour les voir telles qu’elles sont maintenant ; vos décisions sont conservées.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo a page</source>
        <comment>%n photos a page</comment>
        <translation>
            <numerusform>%n photo par page</numerusform>
            <numerusform>%n photos par page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: {0} and %n more</source>
        <comment>Saved: {0} and %n more</comment>
        <translation>
            <numerusform>Enregistré&#xa0;: {0} et %n autre</numerusform>
            <numerusform>Enregistré&#xa0;: {0} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo {0} cannot be used: {1} Choose a PNG or JPEG.</source>
        <translation>Le logo {0} ne peut pas être utilisé&#xa0;: {1} Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message numerus="yes">
        <source>The selected photo</source>
        <comment>The %n selected photos</comment>
        <translation>
            <numerusform>La photo sélectionnée</numerusform>
            <numerusform>Les %n photos sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n photo that the model was unsure of is done</source>
        <comment>%n photos that the model was unsure of are done</comment>
        <translation>
            <numerusform>%n photo dont le modèle n’était pas sûr est traitée</numerusform>
            <numerusform>%n photos dont le modèle n’était pas sûr sont traitées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>room keys</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <translation>H</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <translation>P</translation>
    </message>
    <message>
        <source>G</source>
        <translation>V</translation>
    </message>
    <message>
        <source>H</source>
        <translation>L</translation>
    </message>
    <message>
        <source>I</source>
        <translation>M</translation>
    </message>
    <message>
        <source>K</source>
        <translation>C</translation>
    </message>
    <message>
        <source>L</source>
        <translation>S</translation>
    </message>
    <message>
        <source>O</source>
        <translation>T</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Balcony</source>
        <translation>Balcon</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Salle de bains</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Salle à manger</translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Visuel</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>balcony</source>
        <translation>balcon</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>salle de bains</translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation>chambre</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>dining room</source>
        <translation>salle à manger</translation>
    </message>
    <message>
        <source>exterior</source>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>visuel</translation>
    </message>
    <message>
        <source>hallway</source>
        <translation>couloir</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>living room</source>
        <translation>séjour</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>{0} (not in this model)</source>
        <translation>{0} (pas dans ce modèle)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n photo stays filed under “{0}”.</source>
        <comment>%n photos stay filed under “{0}”.</comment>
        <translation>
            <numerusform>%n photo reste classée dans «&#xa0;{0}&#xa0;».</numerusform>
            <numerusform>%n photos restent classées dans «&#xa0;{0}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room: {0}</source>
        <comment>%n rooms: {0}</comment>
        <translation>
            <numerusform>%n pièce&#xa0;: {0}</numerusform>
            <numerusform>%n pièces&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is one letter; digits stand for the rooms by their order.</source>
        <translation>Une touche est une lettre&#xa0;; les chiffres désignent les pièces selon leur ordre.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Both want this key; only one of them can have it.</source>
        <translation>Les deux veulent cette touche&#xa0;; une seule peut l’avoir.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Couleur de {0}</translation>
    </message>
    <message>
        <source>Drag {0} to another place</source>
        <translation>Glisser {0} à une autre place</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Touche de {0}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Mesuré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>Descendre {0}</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>Monter {0}</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Nom de {0}</translation>
    </message>
    <message>
        <source>On photos kept aside, the first room was right for {0} % of them, the first or second for {1} %.</source>
        <translation>Sur des photos mises à part, la première pièce était exacte pour {0}&#xa0;% d’entre elles, la première ou la deuxième pour {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>On photos kept aside, the room was right for {0} % of them.</source>
        <translation>Sur des photos mises à part, la pièce était exacte pour {0}&#xa0;% d’entre elles.</translation>
    </message>
    <message>
        <source>RESO export</source>
        <translation>Export RESO</translation>
    </message>
    <message>
        <source>Remove this room; its photos stay as they are filed</source>
        <translation>Retirer cette pièce&#xa0;; ses photos restent classées comme elles le sont</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rooms and keys</source>
        <translation>Pièces et touches</translation>
    </message>
    <message>
        <source>Version {0}, trained {1}; licence: {2}</source>
        <translation>Version {0}, entraîné le {1}&#xa0;; licence&#xa0;: {2}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>aussi {0}</translation>
    </message>
    <message>
        <source>counts as {0}</source>
        <translation>compte pour {0}</translation>
    </message>
    <message>
        <source>{0} counts as</source>
        <translation>{0} compte pour</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Bien comparable {0}</translation>
    </message>
    <message>
        <source>Comparison of listings</source>
        <translation>Comparaison de biens</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Bien à évaluer</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>La photo ne peut plus être lue</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisie à la main</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message numerus="yes">
        <source>in %n of {0} listings</source>
        <comment>in %n of {0} listings</comment>
        <translation>
            <numerusform>dans %n bien sur {0}</numerusform>
            <numerusform>dans %n biens sur {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>{0} cannot be written: the image is too large for this computer&apos;s memory.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: l’image est trop grande pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the page could not be begun.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: la page n’a pas pu être commencée.</translation>
    </message>
    <message>
        <source>{0} is one of the photos, and would be lost. Give another name.</source>
        <translation>{0} est une des photos et serait perdue. Donnez un autre nom.</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>%n photo not compared yet</source>
        <comment>%n photos not compared yet</comment>
        <translation>
            <numerusform>%n photo pas encore comparée</numerusform>
            <numerusform>%n photos pas encore comparées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>%n file damaged: left out.</source>
        <comment>%n files damaged: left out.</comment>
        <translation>
            <numerusform>%n fichier endommagé&#xa0;: laissé de côté.</numerusform>
            <numerusform>%n fichiers endommagés&#xa0;: laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file protected by a password: left out.</source>
        <comment>%n files protected by a password: left out.</comment>
        <translation>
            <numerusform>%n fichier protégé par mot de passe&#xa0;: laissé de côté.</numerusform>
            <numerusform>%n fichiers protégés par mot de passe&#xa0;: laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file whose path leads out of the archive: left out.</source>
        <comment>%n files whose path leads out of the archive: left out.</comment>
        <translation>
            <numerusform>%n fichier dont le chemin sort de l’archive&#xa0;: laissé de côté.</numerusform>
            <numerusform>%n fichiers dont le chemin sort de l’archive&#xa0;: laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo could not be taken out of it ({0}).</source>
        <translation>Une photo n’a pas pu en être extraite ({0}).</translation>
    </message>
    <message>
        <source>It could not be read ({0}).</source>
        <translation>Lecture impossible ({0}).</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>La lecture n’est pas allée jusqu’au bout.</translation>
    </message>
    <message>
        <source>It was replaced while it was being read. Open it again.</source>
        <translation>Il a été remplacé pendant la lecture. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Only the first {0} of its {1:,} pages were looked through.</source>
        <translation>Seules les {0} premières de ses {1:,} pages ont été parcourues.</translation>
    </message>
    <message>
        <source>Page {0} could not be read.</source>
        <translation>La page {0} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be opened.</source>
        <translation>Le PDF est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The PDF is damaged in a way that its reader did not survive, and was given up.</source>
        <translation>Le PDF est endommagé au point que son lecteur n’y a pas survécu, et a été abandonné.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without one in a PDF reader, and open that.</source>
        <translation>Le PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe dans un lecteur PDF, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>The PDF was given up: one page took longer than {0} seconds.</source>
        <translation>Le PDF a été abandonné&#xa0;: une page a pris plus de {0} secondes.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: a small file in it would unpack to an enormous one.</source>
        <translation>Le fichier ZIP est un piège&#xa0;: un petit fichier y deviendrait énorme.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: it unpacks to more than it says.</source>
        <translation>Le fichier ZIP est un piège&#xa0;: il contient plus qu’il ne dit.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged and could not be opened.</source>
        <translation>Le fichier ZIP est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The ZIP file is too large to open safely: more than {0:,} files or {1} GB.</source>
        <translation>Le fichier ZIP est trop grand pour être ouvert sans risque&#xa0;: plus de {0:,} fichiers ou {1} Go.</translation>
    </message>
    <message>
        <source>The feed could not be read ({0}).</source>
        <translation>Le flux n’a pas pu être lu ({0}).</translation>
    </message>
    <message>
        <source>The feed has no definition of its fields: it is damaged.</source>
        <translation>Le flux n’a pas de définition de ses champs&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>The feed has no section #{0}#: it is damaged.</source>
        <translation>Le flux n’a pas de section #{0}#&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>The feed is damaged from line {0} on; what stands before it was read.</source>
        <translation>Le flux est endommagé à partir de la ligne {0}&#xa0;; ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>The feed is too large to be one.</source>
        <translation>Le flux est trop grand pour en être un.</translation>
    </message>
    <message>
        <source>The saved page is too large to open safely.</source>
        <translation>La page enregistrée est trop grande pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>The web page could not be read ({0}).</source>
        <translation>La page web n’a pas pu être lue ({0}).</translation>
    </message>
    <message>
        <source>The web page is damaged and could not be read. Save it in the browser once more.</source>
        <translation>La page web est endommagée et n’a pas pu être lue. Enregistrez-la de nouveau dans le navigateur.</translation>
    </message>
    <message>
        <source>The web page is too large to be one.</source>
        <translation>La page web est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>There is no photo in this PDF.</source>
        <translation>Il n’y a pas de photo dans ce PDF.</translation>
    </message>
    <message>
        <source>There is no photo in this ZIP file.</source>
        <translation>Il n’y a pas de photo dans ce fichier ZIP.</translation>
    </message>
    <message>
        <source>There is no photo in this feed.</source>
        <translation>Il n’y a pas de photo dans ce flux.</translation>
    </message>
    <message>
        <source>There is no photo in this saved page.</source>
        <translation>Il n’y a pas de photo dans cette page enregistrée.</translation>
    </message>
    <message>
        <source>There is no web page in it: it is damaged, or something else. Save the page in the browser once more.</source>
        <translation>Il ne contient aucune page web : il est endommagé, ou c’est autre chose. Enregistrez de nouveau la page dans le navigateur.</translation>
    </message>
    <message>
        <source>What is in it could not be kept in the program&apos;s folder.</source>
        <translation>Son contenu n’a pas pu être gardé dans le dossier du programme.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n change is not saved yet</source>
        <comment>%n changes are not saved yet</comment>
        <translation>
            <numerusform>%n modification pas encore enregistrée</numerusform>
            <numerusform>%n modifications pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n photo</source>
        <comment>Go on with %n photos</comment>
        <translation>
            <numerusform>Continuer avec %n photo</numerusform>
            <numerusform>Continuer avec %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided is not saved yet. ReTagger keeps trying.</source>
        <translation>Ce que vous avez décidé n’est pas encore enregistré. ReTagger continue d’essayer.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n came from backups</source>
        <comment>%n came from backups</comment>
        <translation>
            <numerusform>%n vient de sauvegardes</numerusform>
            <numerusform>%n viennent de sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could be read and is kept</source>
        <comment>%n entries could be read and are kept</comment>
        <translation>
            <numerusform>%n entrée a pu être lue et est conservée</numerusform>
            <numerusform>%n entrées ont pu être lues et sont conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>ReTagger&apos;s memory of earlier decisions was damaged: {0}. The damaged file has been put aside as {1}; your photos are untouched.</source>
        <translation>La mémoire des décisions antérieures de ReTagger était endommagée&#xa0;: {0}. Le fichier endommagé a été mis de côté sous {1}&#xa0;; vos photos sont intactes.</translation>
    </message>
    <message>
        <source>The decisions in {0} could not be taken over ({1}). They are still there; close any other ReTagger, check that there is free space on the disk, and start ReTagger again.</source>
        <translation>Les décisions de {0} n’ont pas pu être reprises ({1}). Elles y sont toujours&#xa0;; fermez tout autre ReTagger, vérifiez qu’il y a de la place sur le disque, et relancez ReTagger.</translation>
    </message>
    <message>
        <source>Until then decisions are kept only while ReTagger is open.</source>
        <translation>D’ici là, les décisions ne sont conservées que tant que ReTagger est ouvert.</translation>
    </message>
    <message>
        <source>Until then what you decide is not saved; ReTagger keeps trying.</source>
        <translation>D’ici là, ce que vous décidez n’est pas enregistré&#xa0;; ReTagger continue d’essayer.</translation>
    </message>
    <message>
        <source>no backup could be written: {0}</source>
        <translation>aucune sauvegarde n’a pu être écrite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the program&apos;s memory</source>
        <translation>la mémoire du programme</translation>
    </message>
    <message>
        <source>{0} Until then ReTagger works without it, and looks at photos anew.</source>
        <translation>{0} D’ici là, ReTagger travaille sans lui et regarde les photos à nouveau.</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that you may write to this folder.</source>
        <translation>{0} ne peut pas être ouvert ({1}). Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be opened or written ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} ne peut être ni ouvert ni écrit ({1}). Vérifiez qu’il y a de la place sur le disque et que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full ({1}). Make room on that disk.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: le disque est plein ({1}). Faites de la place sur ce disque.</translation>
    </message>
    <message>
        <source>{0} has been closed already.</source>
        <translation>{0} est déjà fermé.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} est endommagé ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be replaced ({1}).</source>
        <translation>{0} est endommagé et ne peut pas être remplacé ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and could not be repaired ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} est endommagé et n’a pas pu être réparé ({1}). Vérifiez qu’il y a de la place sur le disque et que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>{0} is in use by another program. Wait until it is done, or close it.</source>
        <translation>{0} est utilisé par un autre programme. Attendez qu’il ait fini, ou fermez-le.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of ReTagger. Install that version to use it again, or move the file away to begin anew.</source>
        <translation>{0} a été écrit par une version plus récente de ReTagger. Installez-la pour l’utiliser à nouveau, ou déplacez le fichier pour repartir de zéro.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n file left out</source>
        <comment>%n files left out</comment>
        <translation>
            <numerusform>%n fichier laissé de côté</numerusform>
            <numerusform>%n fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo could not be read.</source>
        <comment>%n photos could not be read.</comment>
        <translation>
            <numerusform>%n photo n’a pas pu être lue.</numerusform>
            <numerusform>%n photos n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo tagged.</source>
        <comment>%n photos tagged.</comment>
        <translation>
            <numerusform>%n photo étiquetée.</numerusform>
            <numerusform>%n photos étiquetées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are tagged.</source>
        <translation>Toutes les photos sont étiquetées.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo shown</source>
        <comment>{0} of %n photos shown</comment>
        <translation>
            <numerusform>{0} photo affichée sur %n</numerusform>
            <numerusform>{0} photos affichées sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n listing</source>
        <comment>%n listings</comment>
        <translation>
            <numerusform>%n bien</numerusform>
            <numerusform>%n biens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo</source>
        <comment>%n photos</comment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No listing</source>
        <translation>Sans bien</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo</source>
        <comment>{0} of %n photos</comment>
        <translation>
            <numerusform>{0} photo sur %n</numerusform>
            <numerusform>{0} photos sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} à vérifier</translation>
    </message>
</context>
</TS>
