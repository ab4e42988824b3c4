<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ReTagger</source>
        <translation>Acerca de ReTagger</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No photo ever leaves it.</source>
        <translation>Ninguna foto sale de él.</translation>
    </message>
    <message>
        <source>ReTagger</source>
        <translation>ReTagger</translation>
    </message>
    <message>
        <source>Sorts the photos of comparable property listings by room, on your own machine. </source>
        <translation>Ordena por estancias las fotos de inmuebles comparables, en su propio ordenador. </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>entrenado el</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About ReTagger</source>
        <translation>&amp;Acerca de ReTagger</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Co&amp;piar la ruta</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import tags…</source>
        <translation>&amp;Importar etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Needs review only</source>
        <translation>Solo por &amp;revisar</translation>
    </message>
    <message>
        <source>&amp;Next photo after a key</source>
        <translation>Foto &amp;siguiente tras una tecla</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Second guess</source>
        <translation>&amp;Segunda opción</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Take back decision</source>
        <translation>Re&amp;tirar la decisión</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Appearance: {0}</source>
        <translation>Apariencia: {0}</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Elegir &amp;modelo…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File p&amp;hotos that look the same there too</source>
        <translation>Clasificar a&amp;hí también las fotos que se ven igual</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Clasificar en</translation>
    </message>
    <message>
        <source>File under {0}</source>
        <translation>Clasificar en {0}</translation>
    </message>
    <message>
        <source>Find &amp;look-alikes</source>
        <translation>&amp;Buscar parecidas</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Plegar todos los grupos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation>Al comparar</translation>
    </message>
    <message>
        <source>In Listings</source>
        <translation>En los inmuebles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>Abrir el re&amp;gistro</translation>
    </message>
    <message>
        <source>Open &amp;photos…</source>
        <translation>Abrir &amp;fotos…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Pointer + key</source>
        <translation>Puntero + tecla</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Estancias</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Selected photos</source>
        <translation>Fotos seleccionadas</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostrar todas las fotos</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Sort within groups</source>
        <translation>Ordenar dentro de los grupos</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Retirar todas las decisiones</translation>
    </message>
    <message>
        <source>This is &amp;right</source>
        <translation>Es &amp;correcto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Desplegar todos los grupos</translation>
    </message>
    <message>
        <source>Use the model that comes with ReTagger</source>
        <translation>Usar el modelo incluido en ReTagger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What the &amp;rooms mean</source>
        <translation>Qué significan las &amp;estancias</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>por nombre de archivo</translation>
    </message>
    <message>
        <source>by listing</source>
        <translation>por inmueble</translation>
    </message>
    <message>
        <source>file the photo under the pointer</source>
        <translation>clasificar la foto bajo el puntero</translation>
    </message>
    <message>
        <source>fold, unfold the group</source>
        <translation>plegar o desplegar el grupo</translation>
    </message>
    <message>
        <source>from group to group</source>
        <translation>de grupo en grupo</translation>
    </message>
    <message>
        <source>from listing to listing</source>
        <translation>de un inmueble a otro</translation>
    </message>
    <message>
        <source>from photo to photo</source>
        <translation>de foto en foto</translation>
    </message>
    <message>
        <source>grid or side by side</source>
        <translation>cuadrícula o lado a lado</translation>
    </message>
    <message>
        <source>hide the listing</source>
        <translation>ocultar el inmueble</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>las menos seguras primero</translation>
    </message>
    <message>
        <source>let this photo stand for the room</source>
        <translation>que esta foto represente la estancia</translation>
    </message>
    <message>
        <source>move the listing</source>
        <translation>mover el inmueble</translation>
    </message>
    <message>
        <source>rename the listing</source>
        <translation>cambiar el nombre del inmueble</translation>
    </message>
    <message>
        <source>select nothing; leave the preview</source>
        <translation>no seleccionar nada; salir de la vista previa</translation>
    </message>
    <message>
        <source>select on the way</source>
        <translation>seleccionar al pasar</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>seleccionar una más</translation>
    </message>
    <message>
        <source>side by side: another room</source>
        <translation>lado a lado: otra estancia</translation>
    </message>
    <message>
        <source>step through a cell&apos;s photos</source>
        <translation>recorrer las fotos de una celda</translation>
    </message>
    <message>
        <source>subject property</source>
        <translation>inmueble a tasar</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>intercambiar filas y columnas</translation>
    </message>
    <message>
        <source>take the suggestions, the rest is right: next listing</source>
        <translation>aceptar las sugerencias, el resto está bien: siguiente inmueble</translation>
    </message>
    <message>
        <source>take what names and copies suggest</source>
        <translation>aceptar lo que sugieren nombres y copias</translation>
    </message>
    <message>
        <source>the rest is right: next listing</source>
        <translation>el resto está bien: siguiente inmueble</translation>
    </message>
    <message>
        <source>to the next photo to look at</source>
        <translation>a la siguiente foto por mirar</translation>
    </message>
</context>
<context>
    <name>AddOrOpen</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation>Abrir en su lugar</translation>
    </message>
    <message>
        <source>Your decisions are kept in any case: they are there again when a folder is opened again.</source>
        <translation>Sus decisiones se conservan en cualquier caso: reaparecen al volver a abrir la carpeta.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Another model tags all open photos anew. What you have decided stays, also where the new model has no such label.</source>
        <translation>Otro modelo etiqueta de nuevo todas las fotos abiertas. Lo que usted ha decidido se queda, también donde el modelo nuevo no tiene esa etiqueta.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <translation>Elegir otro modelo…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modelos (*.onnx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>The model that tags</source>
        <translation>El modelo que etiqueta</translation>
    </message>
    <message>
        <source>Use the one that comes with ReTagger</source>
        <translation>Usar el incluido en ReTagger</translation>
    </message>
    <message>
        <source>You have decided for tags that this model does not have; they stay: {0}.</source>
        <translation>Ha decidido etiquetas que este modelo no tiene; se quedan: {0}.</translation>
    </message>
</context>
<context>
    <name>AgencyBox</name>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The agency&apos;s logo</source>
        <translation>El logotipo de la agencia</translation>
    </message>
    <message>
        <source>The agency&apos;s name</source>
        <translation>El nombre de la agencia</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Not these</source>
        <translation>Estas no</translation>
    </message>
    <message>
        <source>{0} too   {1}</source>
        <translation>También {0}   {1}</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Tamaño de las tarjetas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Every change here takes effect at once and is saved.</source>
        <translation>Los cambios se aplican y se guardan al instante.</translation>
    </message>
    <message>
        <source>Go on to the next photo after a key has filed one</source>
        <translation>Pasar a la foto siguiente tras clasificar una con una tecla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} píxeles</translation>
    </message>
</context>
<context>
    <name>AttributeActions</name>
    <message>
        <source>Also in it</source>
        <translation>También se ve</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Como dice el modelo</translation>
    </message>
    <message>
        <source>No {0}</source>
        <translation>Sin {0}</translation>
    </message>
    <message>
        <source>Show only photos with</source>
        <translation>Mostrar solo fotos con</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>What it shows: {0}</source>
        <translation>Lo que muestra: {0}</translation>
    </message>
</context>
<context>
    <name>CaptionsDialog</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Leyendas</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inmueble</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What stands below each photo, under the listing&apos;s name. Click a caption to change it.</source>
        <translation>Lo que aparece debajo de cada foto, bajo el nombre del inmueble. Haga clic en una leyenda para cambiarla.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>No photo matches</source>
        <translation>Ninguna foto coincide</translation>
    </message>
    <message>
        <source>Nothing is left to review</source>
        <translation>No queda nada por revisar</translation>
    </message>
    <message>
        <source>Photos by room</source>
        <translation>Fotos por estancia</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostrar todas las fotos</translation>
    </message>
    <message>
        <source>Try fewer words or another confidence.</source>
        <translation>Pruebe con menos palabras o con otra confianza.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>After the import</source>
        <translation>Tras la importación</translation>
    </message>
    <message>
        <source>Note on the listing: {0}</source>
        <translation>Nota del inmueble: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, confirmada</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare only photos that show this</source>
        <translation>Comparar solo fotos que muestran esto</translation>
    </message>
    <message>
        <source>Every room of every listing (F7)</source>
        <translation>Todas las estancias de todos los inmuebles (F7)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Key rooms</source>
        <translation>Estancias clave</translation>
    </message>
    <message>
        <source>Listings in columns (F8)</source>
        <translation>Inmuebles en columnas (F8)</translation>
    </message>
    <message>
        <source>One room, large, across all listings (F7)</source>
        <translation>Una estancia, en grande, de todos los inmuebles (F7)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Save as PDF or PNG (Ctrl+P)</source>
        <translation>Guardar como PDF o PNG (Ctrl+P)</translation>
    </message>
    <message>
        <source>Show hidden listings again</source>
        <translation>Volver a mostrar los inmuebles ocultos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Intercambiar filas y columnas</translation>
    </message>
    <message>
        <source>The rooms that a listing should have</source>
        <translation>Las estancias que debería tener un inmueble</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Con {0}</translation>
    </message>
</context>
<context>
    <name>CompareGrid</name>
    <message>
        <source>Listings by room</source>
        <translation>Inmuebles por estancia</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Títulos de las columnas</translation>
    </message>
    <message>
        <source>Name of the listing</source>
        <translation>Nombre del inmueble</translation>
    </message>
    <message>
        <source>Row headings</source>
        <translation>Títulos de las filas</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Comparable {0}</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Falta: {0}</translation>
    </message>
    <message>
        <source>Not seen so far: {0}</source>
        <translation>Aún no visto: {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Inmueble a tasar</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All listings are hidden</source>
        <translation>Todos los inmuebles están ocultos</translation>
    </message>
    <message>
        <source>Choose the room&apos;s photo automatically</source>
        <translation>Elegir automáticamente la foto de la estancia</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Clasificar en</translation>
    </message>
    <message>
        <source>Grid or side by side</source>
        <translation>Cuadrícula o lado a lado</translation>
    </message>
    <message>
        <source>Hide listing</source>
        <translation>Ocultar el inmueble</translation>
    </message>
    <message>
        <source>Let this photo stand for the room</source>
        <translation>Que esta foto represente la estancia</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inmueble</translation>
    </message>
    <message>
        <source>Move listing down</source>
        <translation>Bajar el inmueble</translation>
    </message>
    <message>
        <source>Move listing up</source>
        <translation>Subir el inmueble</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder for each listing.</source>
        <translation>Abra una carpeta con una subcarpeta por inmueble.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Rename listing…</source>
        <translation>Cambiar el nombre del inmueble…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show all listings</source>
        <translation>Mostrar todos los inmuebles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the {0} photos that look the same</source>
        <translation>Mostrar las {0} fotos que se ven igual</translation>
    </message>
    <message>
        <source>Show them again to compare them.</source>
        <translation>Vuelva a mostrarlos para compararlos.</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Inmueble a tasar</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Intercambiar filas y columnas</translation>
    </message>
    <message>
        <source>Take back decision</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Son correctas</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The log is in {0}</source>
        <translation>El registro está en {0}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Automatic: the fastest on this machine</source>
        <translation>Automático: el más rápido en este equipo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>In use: {0}.</source>
        <translation>En uso: {0}.</translation>
    </message>
</context>
<context>
    <name>EngineSelection</name>
    <message>
        <source>About {0} photos a second on this machine with {1}.</source>
        <translation>Unas {0} fotos por segundo en este equipo con {1}.</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <translation>fijado en los ajustes</translation>
    </message>
    <message>
        <source>no other of {0} engines is faster here</source>
        <translation>ningún otro de {0} motores es más rápido aquí</translation>
    </message>
    <message>
        <source>not {0}, {1}: {2}</source>
        <translation>no {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>the fastest of {0} engines here</source>
        <translation>el más rápido de {0} motores aquí</translation>
    </message>
    <message>
        <source>the fastest one is found out on the first folder of {0} photos or more</source>
        <translation>el más rápido se averigua con la primera carpeta de {0} fotos o más</translation>
    </message>
    <message>
        <source>the one in the settings cannot be used</source>
        <translation>el de los ajustes no se puede usar</translation>
    </message>
    <message>
        <source>the only one that can be used here</source>
        <translation>el único que se puede usar aquí</translation>
    </message>
    <message>
        <source>{0} became slower than it; the log says more</source>
        <translation>{0} llegó a ser más lento; el registro dice más</translation>
    </message>
    <message>
        <source>{0} failed while running; the log says more</source>
        <translation>{0} falló en marcha; el registro dice más</translation>
    </message>
    <message>
        <source>{0} is faster, but cannot be used; the log says more</source>
        <translation>{0} es más rápido, pero no se puede usar; el registro dice más</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All photos ({0})</source>
        <translation>Todas las fotos ({0})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>Archivo o carpeta que se escribirá</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>Siguiente…</translation>
    </message>
    <message>
        <source>No photo was written</source>
        <translation>No se escribió ninguna foto</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos has a tag.</source>
        <translation>Nada que escribir: ninguna de estas fotos tiene etiqueta.</translation>
    </message>
    <message>
        <source>Nothing to write: none of these photos is confirmed or moved by you.</source>
        <translation>Nada que escribir: usted no ha confirmado ni movido ninguna de estas fotos.</translation>
    </message>
    <message>
        <source>Nothing to write: there are no photos in this part.</source>
        <translation>Nada que escribir: no hay fotos en esta parte.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Review first</source>
        <translation>Revisar antes</translation>
    </message>
    <message>
        <source>Reviewed only ({0})</source>
        <translation>Solo las revisadas ({0})</translation>
    </message>
    <message>
        <source>Selection ({0})</source>
        <translation>Selección ({0})</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far stays; export again to go on.</source>
        <translation>Detenido. Lo escrito hasta ahora se queda; exporte de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>The first rows of the export</source>
        <translation>Las primeras filas de la exportación</translation>
    </message>
    <message>
        <source>The tags are written</source>
        <translation>Las etiquetas están escritas</translation>
    </message>
    <message>
        <source>This group: {0} ({1})</source>
        <translation>Este grupo: {0} ({1})</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>files beside the photos</source>
        <translation>archivos junto a las fotos</translation>
    </message>
    <message>
        <source>{0} (*{1});;All files (*)</source>
        <translation>{0} (*{1});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>“{0}” counts as “{1}” here.</source>
        <translation>«{0}» cuenta aquí como «{1}».</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} in {1}, except:</source>
        <translation>{0} en {1}, excepto:</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>Address on the web below which the photos lie</source>
        <translation>Dirección web bajo la que están las fotos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Exterior photos show</source>
        <translation>Las fotos de exterior muestran</translation>
    </message>
    <message>
        <source>Feed to put the photos into</source>
        <translation>Feed en el que se ponen las fotos</translation>
    </message>
    <message>
        <source>Feeds (*.xml);;All files (*)</source>
        <translation>Feeds (*.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Link instead of copying (takes no extra disk space; same disk only)</source>
        <translation>Enlazar en vez de copiar (no ocupa más espacio; solo en el mismo disco)</translation>
    </message>
    <message>
        <source>Per photo…</source>
        <translation>Por foto…</translation>
    </message>
    <message>
        <source>Put them into</source>
        <translation>Ponerlas en</translation>
    </message>
    <message>
        <source>Show the photos in the sheets of the rooms</source>
        <translation>Mostrar las fotos en las hojas de las estancias</translation>
    </message>
    <message>
        <source>The standard has no term for an exterior as such: it wants to know what of the house is shown. Unless you say otherwise, exterior photos are “Front of Structure”.</source>
        <translation>El estándar no tiene un término para exterior sin más: quiere saber qué parte de la casa se ve. Si no indica otra cosa, las fotos de exterior son «Front of Structure».</translation>
    </message>
    <message>
        <source>Web address of the photos</source>
        <translation>Dirección web de las fotos</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Qué muestran las fotos de exterior</translation>
    </message>
    <message>
        <source>Write the room into each copy as a keyword (Lightroom, Bridge, Explorer)</source>
        <translation>Escribir la estancia como palabra clave en cada copia (Lightroom, Bridge, Explorer)</translation>
    </message>
    <message>
        <source>your own feed (optional)</source>
        <translation>su propio feed (opcional)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Written to {0}</source>
        <translation>Escrito en {0}</translation>
    </message>
</context>
<context>
    <name>ExteriorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Select photos in the list; they show</source>
        <translation>Seleccione fotos en la lista; muestran</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estas</translation>
    </message>
    <message>
        <source>What exterior photos show</source>
        <translation>Qué muestran las fotos de exterior</translation>
    </message>
    <message>
        <source>What the selected photos show</source>
        <translation>Qué muestran las fotos seleccionadas</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos to review</source>
        <translation>Fotos por revisar</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Importar etiquetas de {0}</translation>
    </message>
    <message>
        <source>Not clear which photo or tag is meant: {0}.</source>
        <translation>No está claro a qué foto o etiqueta se refiere: {0}.</translation>
    </message>
    <message>
        <source>Not open here: {0}.</source>
        <translation>No están abiertas aquí: {0}.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>The column “attributes” holds {0}, which is no attribute, or neither 1 nor 0: it is passed over.</source>
        <translation>La columna «attributes» contiene {0}, que no es una característica, o no es ni 1 ni 0: se pasa por alto.</translation>
    </message>
    <message>
        <source>The column “rating” holds no number from 0 to 5 with {0}: these are passed over.</source>
        <translation>La columna «rating» no contiene con {0} un número de 0 a 5: se pasa por alto.</translation>
    </message>
    <message>
        <source>The column “reviewed” says neither yes nor no with {0}: these rows count as not reviewed.</source>
        <translation>La columna «reviewed» no dice ni sí ni no con {0}: estas filas cuentan como no revisadas.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import tags</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>TAMBIÉN SE VE</translation>
    </message>
    <message>
        <source>Confirm the tag (Enter)</source>
        <translation>Confirmar la etiqueta (Intro)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Ninguna foto seleccionada</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>Select photos to file them under a room: drag them, or press its key.</source>
        <translation>Seleccione fotos para clasificarlas en una estancia: arrástrelas o pulse su tecla.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Retirar mi decisión</translation>
    </message>
    <message>
        <source>The second guess is right (full stop)</source>
        <translation>La segunda opción es correcta (punto)</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Son correctas</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>LO QUE MUESTRA</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>SU VALORACIÓN</translation>
    </message>
    <message>
        <source>{0} instead</source>
        <translation>{0}, en su lugar</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out toilets</source>
        <translation>Omitir inodoros</translation>
    </message>
    <message>
        <source>No photo shows that.</source>
        <translation>Ninguna foto lo muestra.</translation>
    </message>
</context>
<context>
    <name>ListingList</name>
    <message>
        <source>Listings</source>
        <translation>Inmuebles</translation>
    </message>
</context>
<context>
    <name>ListingsModel</name>
    <message>
        <source>{0}, done</source>
        <translation>{0}, listo</translation>
    </message>
</context>
<context>
    <name>ListingsView</name>
    <message>
        <source>All listings are done</source>
        <translation>Todos los inmuebles están listos</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Exportar etiquetas…</translation>
    </message>
    <message>
        <source>File each photo with an arrow under the room it points to, as its file name or a copy of it says (comma). A photo&apos;s own key keeps it as it is. Shift+Enter takes the suggestions, and says that the rest is right.</source>
        <translation>Clasifica cada foto con flecha en la estancia a la que apunta, según su nombre de archivo o una copia (coma). La tecla de su propia estancia la deja como está. Mayús+Intro acepta las sugerencias y confirma el resto.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Listings that are done</source>
        <translation>Inmuebles listos</translation>
    </message>
    <message>
        <source>Next listing</source>
        <translation>Inmueble siguiente</translation>
    </message>
    <message>
        <source>Photos by listing</source>
        <translation>Fotos por inmueble</translation>
    </message>
    <message>
        <source>Point at a photo and press a key: it needs no click.</source>
        <translation>Apunte a una foto y pulse su tecla: no hace falta ningún clic.</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Saltar →</translation>
    </message>
    <message>
        <source>THE SELECTED ARE</source>
        <translation>LA SELECCIÓN ES</translation>
    </message>
    <message>
        <source>The rest is right: finish</source>
        <translation>El resto es correcto: terminar</translation>
    </message>
    <message>
        <source>The rest is right: next listing</source>
        <translation>El resto es correcto: inmueble siguiente</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por mirar</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Anterior</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose model…</source>
        <translation>Elegir modelo…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Panel de detalles</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Recargar (F5)</translation>
    </message>
    <message>
        <source>Show or hide the details (Ctrl+I)</source>
        <translation>Mostrar u ocultar los detalles (Ctrl+I)</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are in use. The former file is kept: {0}</source>
        <translation>Los ajustes no se pudieron leer, así que se usan los habituales. El archivo anterior se conserva: {0}</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Elegir modelo…</translation>
    </message>
    <message>
        <source>Models (*.onnx);;All files (*)</source>
        <translation>Modelos (*.onnx);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Photos, brochures, archives, pages and feeds ({0} {1});;Photos ({0});;Brochures, archives, saved pages and feeds ({1});;All files (*)</source>
        <translation>Fotos, folletos, archivos comprimidos, páginas y feeds ({0} {1});;Fotos ({0});;Folletos, archivos comprimidos, páginas guardadas y feeds ({1});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Inmueble</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>by you, as predicted</source>
        <translation>por usted, como se predijo</translation>
    </message>
    <message>
        <source>by you; predicted {0}</source>
        <translation>por usted; se predijo {0}</translation>
    </message>
    <message>
        <source>by you; this model has no such label</source>
        <translation>por usted; este modelo no tiene esa etiqueta</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos of the listing</source>
        <translation>Fotos del inmueble</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>ALSO IN IT</source>
        <translation>TAMBIÉN SE VE</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Siguiente →</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>WHAT IT SHOWS</source>
        <translation>LO QUE MUESTRA</translation>
    </message>
    <message>
        <source>YOURS</source>
        <translation>SU VALORACIÓN</translation>
    </message>
    <message>
        <source>{0} OF {1}</source>
        <translation>{0} DE {1}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Anterior</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>RankedPage</name>
    <message>
        <source>Look-alikes, the nearest first</source>
        <translation>Parecidas, las más cercanas primero</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Take {0} off this list</source>
        <translation>Quitar {0} de esta lista</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Nothing has changed in the open folders.</source>
        <translation>Nada ha cambiado en las carpetas abiertas.</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Recargar (F5)</translation>
    </message>
</context>
<context>
    <name>RemarksBox</name>
    <message>
        <source>Note on the listing</source>
        <translation>Nota del inmueble</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation>Nota de la foto</translation>
    </message>
    <message>
        <source>These photos have different notes.</source>
        <translation>Estas fotos tienen notas distintas.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All photos of one room</source>
        <translation>Todas las fotos de una estancia</translation>
    </message>
    <message>
        <source>All rooms of all listings, in a table</source>
        <translation>Todas las estancias de todos los inmuebles, en una tabla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Leyendas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Confidences</source>
        <translation>Confianzas</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>Edit captions…</source>
        <translation>Editar leyendas…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>On one page where it can be</source>
        <translation>En una página si es posible</translation>
    </message>
    <message>
        <source>One room of each listing</source>
        <translation>Una estancia de cada inmueble</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>PDF, one document</source>
        <translation>PDF, un documento</translation>
    </message>
    <message>
        <source>PNG, one image a page</source>
        <translation>PNG, una imagen por página</translation>
    </message>
    <message>
        <source>Page {0} of {1}, {2}</source>
        <translation>Página {0} de {1}, {2}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>La página tal como será</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>No se puede dibujar la página</translation>
    </message>
    <message>
        <source>There is no program that opens {0}</source>
        <translation>Ningún programa abre {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Todo lo que ha decidido está guardado.</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
</context>
<context>
    <name>ResoPage</name>
    <message>
        <source>In the RESO table</source>
        <translation>En la tabla RESO</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What each tag is called in the RESO table (ImageOf). Only the standard&apos;s own terms can be chosen. For exterior photos the export asks what they show, unless you fix one term here.</source>
        <translation>Cómo se llama cada etiqueta en la tabla RESO (ImageOf). Solo se pueden elegir los términos del estándar. Para las fotos de exterior, la exportación pregunta qué muestran, salvo que fije aquí un término.</translation>
    </message>
    <message>
        <source>asked at each export</source>
        <translation>se pregunta en cada exportación</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (habitual)</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
    <message>
        <source>Export tags…</source>
        <translation>Exportar etiquetas…</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Mirar el resto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No photo is left to ask about</source>
        <translation>No queda ninguna foto por revisar</translation>
    </message>
    <message>
        <source>No, {0}   ( . )</source>
        <translation>No, {0}   ( . )</translation>
    </message>
    <message>
        <source>Nothing to review so far</source>
        <translation>Nada que revisar por ahora</translation>
    </message>
    <message>
        <source>Photos are still being tagged. Those that need a look appear here.</source>
        <translation>Aún se están etiquetando fotos. Las que necesiten una mirada aparecen aquí.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Skip →</source>
        <translation>Saltar →</translation>
    </message>
    <message>
        <source>The photo that the model was unsure of is done</source>
        <translation>La foto de la que el modelo no estaba seguro está lista</translation>
    </message>
    <message>
        <source>Yes, {0}</source>
        <translation>Sí, {0}</translation>
    </message>
    <message>
        <source>You have looked at every photo. You can export the tags now.</source>
        <translation>Ha mirado todas las fotos. Ya puede exportar las etiquetas.</translation>
    </message>
    <message>
        <source>also in it</source>
        <translation>también se ve</translation>
    </message>
    <message>
        <source>or it is</source>
        <translation>o es</translation>
    </message>
    <message>
        <source>{0} TO REVIEW · {1}</source>
        <translation>{0} POR REVISAR · {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>¿{0}?</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Atrás</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, tecla {1}</translation>
    </message>
</context>
<context>
    <name>RoomsDialog</name>
    <message>
        <source>A room of your own model; whoever made it knows what it means.</source>
        <translation>Una estancia de su propio modelo; quien lo hizo sabe qué significa.</translation>
    </message>
    <message>
        <source>What the rooms mean</source>
        <translation>Qué significan las estancias</translation>
    </message>
    <message>
        <source>Your own room: photos come here when you file them here.</source>
        <translation>Su propia estancia: las fotos llegan aquí cuando usted las clasifica en ella.</translation>
    </message>
</context>
<context>
    <name>RoomsList</name>
    <message>
        <source>Rooms</source>
        <translation>Estancias</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>ROOMS</source>
        <translation>ESTANCIAS</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>tecla {0}</translation>
    </message>
    <message>
        <source>no photo matches the filter</source>
        <translation>ninguna foto coincide con el filtro</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} por revisar</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>A letter files the selected photos under its room. A room of your own counts as another one where a format knows only certain rooms.</source>
        <translation>Una letra clasifica las fotos seleccionadas en su estancia. Una estancia propia cuenta como otra donde un formato solo conoce ciertas estancias.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Una estancia necesita un nombre.</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Añadir estancia</translation>
    </message>
    <message>
        <source>Give the new room a name first.</source>
        <translation>Dé primero un nombre a la estancia nueva.</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>Nombre de una estancia nueva</translation>
    </message>
    <message>
        <source>Name of a room of your own, such as Wine cellar</source>
        <translation>Nombre de una estancia propia, como Bodega</translation>
    </message>
    <message>
        <source>Reset keys, colours and order</source>
        <translation>Restablecer teclas, colores y orden</translation>
    </message>
    <message>
        <source>There is a room “{0}” already.</source>
        <translation>Ya hay una estancia «{0}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your own rooms stay</source>
        <translation>Sus propias estancias se quedan</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name and logo appear on every report and contact sheet that you make from now on.</source>
        <translation>El nombre y el logotipo aparecen en cada informe y hoja de contactos que cree a partir de ahora.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No listing has a photo of this room</source>
        <translation>Ningún inmueble tiene una foto de esta estancia</translation>
    </message>
    <message>
        <source>One room side by side</source>
        <translation>Una estancia lado a lado</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>La foto ya no se puede leer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Likeness from 0 to 100; 100 is the same photo again</source>
        <translation>Parecido de 0 a 100; 100 es otra vez la misma foto</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Look-alikes of {0}</source>
        <translation>Parecidas a {0}</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Ninguna parecida</translation>
    </message>
    <message>
        <source>Photos can be compared once they are tagged. Try again in a moment.</source>
        <translation>Las fotos se pueden comparar una vez etiquetadas. Vuelva a probar en un momento.</translation>
    </message>
    <message>
        <source>TAG THE SELECTED AS</source>
        <translation>ETIQUETAR COMO</translation>
    </message>
    <message>
        <source>There is no other photo.</source>
        <translation>No hay ninguna otra foto.</translation>
    </message>
    <message>
        <source>the nearest {0} of {1}</source>
        <translation>las {0} más cercanas de {1}</translation>
    </message>
    <message>
        <source>← Back   Esc</source>
        <translation>← Atrás   Esc</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Elegir fotos…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Arrastre aquí una carpeta de fotos</translation>
    </message>
    <message>
        <source>Each folder in it is a listing. ReTagger sorts the photos by room, on this computer: no photo leaves it.</source>
        <translation>Cada carpeta que contiene es un inmueble. ReTagger ordena las fotos por estancia, en este ordenador: ninguna foto sale de él.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking for photos: {0} so far</source>
        <translation>Buscando fotos: {0} hasta ahora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Photos never leave this computer</source>
        <translation>Las fotos nunca salen de este ordenador</translation>
    </message>
    <message>
        <source>photos never leave this computer</source>
        <translation>las fotos nunca salen de este ordenador</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Any confidence</source>
        <translation>Cualquier confianza</translation>
    </message>
    <message>
        <source>At least {0} %</source>
        <translation>Al menos {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Below {0} %</source>
        <translation>Menos de {0}&#xa0;%</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Tamaño de las tarjetas</translation>
    </message>
    <message>
        <source>Card size (Ctrl and the mouse wheel)</source>
        <translation>Tamaño de las tarjetas (Ctrl y la rueda del ratón)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by name, listing or tag</source>
        <translation>Nombre, inmueble, estancia</translation>
    </message>
    <message>
        <source>For example: room:kitchen -listing:&quot;12 Oak&quot; confidence:&lt;80 unseen; AND, OR, NOT, ( )</source>
        <translation>Por ejemplo: estancia:cocina -inmueble:&quot;Roble 12&quot; confianza:&lt;80 pendientes; Y, O, NO, ( )</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Needs review {0}</source>
        <translation>Por revisar {0}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Show only photos that need review</source>
        <translation>Mostrar solo las fotos por revisar</translation>
    </message>
    <message>
        <source>Show only photos the model is this sure of</source>
        <translation>Mostrar solo las fotos de las que el modelo está así de seguro</translation>
    </message>
    <message>
        <source>Show only photos with a fireplace, without a toilet …</source>
        <translation>Mostrar solo fotos con chimenea, sin inodoro …</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message numerus="yes">
        <source>%n photo in another room looks the same</source>
        <comment>%n photos in other rooms look the same</comment>
        <translation>
            <numerusform>%n foto de otra estancia se ve igual</numerusform>
            <numerusform>%n fotos de otras estancias se ven igual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Bathtub</source>
        <translation>Bañera</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Chimenea</translation>
    </message>
    <message>
        <source>Kitchen island</source>
        <translation>Isla de cocina</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Inodoro</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Lavadora</translation>
    </message>
    <message>
        <source>bathtub</source>
        <translation>bañera</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>chimenea</translation>
    </message>
    <message>
        <source>kitchen island</source>
        <translation>isla de cocina</translation>
    </message>
    <message>
        <source>the model says {0}</source>
        <translation>el modelo dice {0}</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>inodoro</translation>
    </message>
    <message>
        <source>washing machine</source>
        <translation>lavadora</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>lo dijo usted</translation>
    </message>
    <message>
        <source>{0}   (Shift+{1})</source>
        <translation>{0}   (Mayús+{1})</translation>
    </message>
    <message>
        <source>{0}: no</source>
        <translation>{0}: no</translation>
    </message>
    <message>
        <source>{0}: yes</source>
        <translation>{0}: sí</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message numerus="yes">
        <source>Move %n photo here</source>
        <comment>Move %n photos here</comment>
        <translation>
            <numerusform>Mover %n foto aquí</numerusform>
            <numerusform>Mover %n fotos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>ninguna foto</translation>
    </message>
    <message>
        <source>{0} ?</source>
        <translation>{0} ?</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>Caption of %n photo</source>
        <comment>Captions of %n photos</comment>
        <translation>
            <numerusform>Pie de %n foto</numerusform>
            <numerusform>Pies de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption of {0}</source>
        <translation>Pie de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n photo</source>
        <comment>Confirm %n photos</comment>
        <translation>
            <numerusform>Confirmar %n foto</numerusform>
            <numerusform>Confirmar %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the other %n photo of {0}</source>
        <comment>Confirm the other %n photos of {0}</comment>
        <translation>
            <numerusform>Confirmar la otra %n foto de {0}</numerusform>
            <numerusform>Confirmar las otras %n fotos de {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation>Confirmar {0}</translation>
    </message>
    <message>
        <source>Import tags from {0}</source>
        <translation>Importar etiquetas de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: no {0}</source>
        <comment>Mark %n photos: no {0}</comment>
        <translation>
            <numerusform>Marcar %n foto: sin {0}</numerusform>
            <numerusform>Marcar %n fotos: sin {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n photo: {0}</source>
        <comment>Mark %n photos: {0}</comment>
        <translation>
            <numerusform>Marcar %n foto: {0}</numerusform>
            <numerusform>Marcar %n fotos: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {0}: no {1}</source>
        <translation>Marcar {0}: sin {1}</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>Marcar {0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to its second guess</source>
        <comment>Move %n photos to their second guess</comment>
        <translation>
            <numerusform>Mover %n foto a su segunda opción</numerusform>
            <numerusform>Mover %n fotos a su segunda opción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photo to {0}</source>
        <comment>Move %n photos to {0}</comment>
        <translation>
            <numerusform>Mover %n foto a «{0}»</numerusform>
            <numerusform>Mover %n fotos a «{0}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {0} to its second guess</source>
        <translation>Mover {0} a su segunda opción</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Mover {0} a «{1}»</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n photo</source>
        <comment>Note on %n photos</comment>
        <translation>
            <numerusform>Nota en %n foto</numerusform>
            <numerusform>Nota en %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Nota en {0}</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n photo {0}</source>
        <comment>Rate %n photos {0}</comment>
        <translation>
            <numerusform>Valorar %n foto con {0}</numerusform>
            <numerusform>Valorar %n fotos con {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {0} {1}</source>
        <translation>Valorar {0} con {1}</translation>
    </message>
    <message numerus="yes">
        <source>Remove the note on %n photo</source>
        <comment>Remove the notes on %n photos</comment>
        <translation>
            <numerusform>Quitar la nota de %n foto</numerusform>
            <numerusform>Quitar las notas de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Quitar la nota de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestion: {0}</source>
        <comment>Take %n suggestions: {0}</comment>
        <translation>
            <numerusform>Aceptar %n sugerencia: {0}</numerusform>
            <numerusform>Aceptar %n sugerencias: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision</source>
        <comment>Take back %n decisions</comment>
        <translation>
            <numerusform>Retirar %n decisión</numerusform>
            <numerusform>Retirar %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Retirar todas las decisiones</translation>
    </message>
    <message>
        <source>Take back the decision on {0}</source>
        <translation>Retirar la decisión sobre {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take back what is in %n photo</source>
        <comment>Take back what is in %n photos</comment>
        <translation>
            <numerusform>Retirar lo que se ve en %n foto</numerusform>
            <numerusform>Retirar lo que se ve en %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is in {0}</source>
        <translation>Retirar lo que se ve en {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take the stars off %n photo</source>
        <comment>Take the stars off %n photos</comment>
        <translation>
            <numerusform>Quitar las estrellas de %n foto</numerusform>
            <numerusform>Quitar las estrellas de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off {0}</source>
        <translation>Quitar las estrellas de {0}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n oculto</numerusform>
            <numerusform>%n ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} key rooms</source>
        <comment>%n of {0} key rooms</comment>
        <translation>
            <numerusform>%n de {0} estancias clave</numerusform>
            <numerusform>%n de {0} estancias clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that looks the same</source>
        <comment>%n photos that look the same</comment>
        <translation>
            <numerusform>%n foto que se ve igual</numerusform>
            <numerusform>%n fotos que se ven igual</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks the same as a photo in: {0}</source>
        <translation>Se ve igual que una foto de: {0}</translation>
    </message>
    <message>
        <source>No photo is filed under {0}</source>
        <translation>No hay ninguna foto clasificada en «{0}»</translation>
    </message>
    <message>
        <source>No photo is filed under {0} so far</source>
        <translation>Aún no hay ninguna foto clasificada en «{0}»</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: the wheel over that number, or {2}, shows the next</source>
        <translation>Foto {0} de {1}: la rueda sobre ese número, o {2}, muestra la siguiente</translation>
    </message>
    <message>
        <source>You chose this photo to stand for the room</source>
        <translation>Usted eligió esta foto para representar la estancia</translation>
    </message>
    <message>
        <source>also in {0}</source>
        <translation>también en {0}</translation>
    </message>
    <message>
        <source>also in: {0}</source>
        <translation>también en: {0}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>none with {0}</source>
        <translation>ninguna con {0}</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{0} alike</source>
        <translation>{0} iguales</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n pendiente</numerusform>
            <numerusform>{0}, %n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n unreadable</source>
        <comment>{0}, %n unreadable</comment>
        <translation>
            <numerusform>{0}, %n ilegible</numerusform>
            <numerusform>{0}, %n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: in %n of {1} listings</source>
        <comment>{0}: in %n of {1} listings</comment>
        <translation>
            <numerusform>{0}: en %n de {1} inmuebles</numerusform>
            <numerusform>{0}: en %n de {1} inmuebles</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: no photo shows {1}</source>
        <translation>{0}: ninguna foto muestra {1}</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Open log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>ReTagger ended unexpectedly the last time. Your decisions are kept. The log says what happened.</source>
        <translation>ReTagger terminó de forma inesperada la última vez. Sus decisiones se conservan. El registro dice qué ocurrió.</translation>
    </message>
    <message>
        <source>The log is in {0}</source>
        <translation>El registro está en {0}</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message numerus="yes">
        <source>%n photo selected</source>
        <comment>%n photos selected</comment>
        <translation>
            <numerusform>%n foto seleccionada</numerusform>
            <numerusform>%n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star (Alt+{0})</source>
        <comment>%n stars (Alt+{0})</comment>
        <translation>
            <numerusform>%n estrella (Alt+{0})</numerusform>
            <numerusform>%n estrellas (Alt+{0})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on the photo</source>
        <comment>Note on the %n photos</comment>
        <translation>
            <numerusform>Nota de la foto</numerusform>
            <numerusform>Nota de las %n fotos</numerusform>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>effort</name>
    <message numerus="yes">
        <source>%n photo not looked at; about one of them will be wrong.</source>
        <comment>%n photos not looked at; about one of them will be wrong.</comment>
        <translation>
            <numerusform>%n foto sin mirar; alrededor de una estará mal.</numerusform>
            <numerusform>%n fotos sin mirar; alrededor de una estará mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; about {0} of them will be wrong.</source>
        <comment>%n photos not looked at; about {0} of them will be wrong.</comment>
        <translation>
            <numerusform>%n foto sin mirar; alrededor de {0} estarán mal.</numerusform>
            <numerusform>%n fotos sin mirar; alrededor de {0} estarán mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not looked at; hardly any of them will be wrong.</source>
        <comment>%n photos not looked at; hardly any of them will be wrong.</comment>
        <translation>
            <numerusform>%n foto sin mirar; casi ninguna estará mal.</numerusform>
            <numerusform>%n fotos sin mirar; casi ninguna estará mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; finds about {0} of the wrong ones, leaves about {1}.</source>
        <comment>%n photos to look at; finds about {0} of the wrong ones, leaves about {1}.</comment>
        <translation>
            <numerusform>%n foto por mirar; encuentra alrededor del {0} de las erróneas y deja cerca de {1}.</numerusform>
            <numerusform>%n fotos por mirar; encuentra alrededor del {0} de las erróneas y deja cerca de {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo to look at; none is left unseen.</source>
        <comment>%n photos to look at; none is left unseen.</comment>
        <translation>
            <numerusform>%n foto por mirar; ninguna queda sin ver.</numerusform>
            <numerusform>%n fotos por mirar; ninguna queda sin ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>32-bit floats</source>
        <translation>coma flotante de 32 bits</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>enteros de 8 bits</translation>
    </message>
    <message numerus="yes">
        <source>About {0} photos a second on this machine with {1}; checked on %n photo, the same answer on {2} %.</source>
        <comment>About {0} photos a second on this machine with {1}; checked on %n photos, the same answers on {2} %.</comment>
        <translation>
            <numerusform>Unas {0} fotos por segundo en este equipo con {1}; comprobado con %n foto, la misma respuesta en el {2}&#xa0;%.</numerusform>
            <numerusform>Unas {0} fotos por segundo en este equipo con {1}; comprobado con %n fotos, las mismas respuestas en el {2}&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be timed.</source>
        <translation>No se pudo medir su velocidad.</translation>
    </message>
    <message>
        <source>It failed while running; {0} took over.</source>
        <translation>Falló en marcha; {0} tomó el relevo.</translation>
    </message>
    <message>
        <source>Its answers are not numbers.</source>
        <translation>Sus respuestas no son números.</translation>
    </message>
    <message>
        <source>Its labels differ from those of {0} on {1} of {2} photos.</source>
        <translation>Sus etiquetas difieren de las de {0} en {1} de {2} fotos.</translation>
    </message>
    <message>
        <source>Its probabilities differ from those of {0} by {1:.1f} % on average.</source>
        <translation>Sus probabilidades difieren de las de {0} en un {1:.1f}&#xa0;% de media.</translation>
    </message>
    <message>
        <source>OpenVINO is not installed.</source>
        <translation>OpenVINO no está instalado.</translation>
    </message>
    <message>
        <source>The engine {0} cannot be used with {1}: {2}</source>
        <translation>El motor {0} no se puede usar con {1}: {2}</translation>
    </message>
    <message>
        <source>The engine {0} cannot load {1}. Choose another engine.</source>
        <translation>El motor {0} no puede cargar {1}. Elija otro motor.</translation>
    </message>
    <message>
        <source>The model file {0} cannot be opened ({1}). Choose another model.</source>
        <translation>El archivo de modelo {0} no se puede abrir ({1}). Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model file {0} does not exist. Choose another model.</source>
        <translation>El archivo de modelo {0} no existe. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.</source>
        <translation>El archivo de modelo {0} está dañado o no es un modelo ONNX. Cópielo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The program ended while it was tried.</source>
        <translation>El programa terminó mientras se probaba.</translation>
    </message>
    <message>
        <source>There is no engine {0}. The engines are {1}.</source>
        <translation>No hay ningún motor {0}. Los motores son {1}.</translation>
    </message>
    <message>
        <source>There is no file {0} beside the model.</source>
        <translation>No hay ningún archivo {0} junto al modelo.</translation>
    </message>
    <message>
        <source>This processor has no bfloat16 arithmetic.</source>
        <translation>Este procesador no tiene aritmética bfloat16.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} fotos/s</translation>
    </message>
    <message>
        <source>{0} was made from another model than {1}.</source>
        <translation>{0} se hizo a partir de otro modelo que {1}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n confirmed or chosen by you</source>
        <comment>%n confirmed or chosen by you</comment>
        <translation>
            <numerusform>%n confirmada o elegida por usted</numerusform>
            <numerusform>%n confirmadas o elegidas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo is left out: {0}</source>
        <comment>%n photos are left out: {0}</comment>
        <translation>
            <numerusform>Se omite %n foto: {0}</numerusform>
            <numerusform>Se omiten %n fotos: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet.</source>
        <comment>%n photos not tagged yet.</comment>
        <translation>
            <numerusform>%n foto sin etiquetar.</numerusform>
            <numerusform>%n fotos sin etiquetar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo still needs review.</source>
        <comment>%n photos still need review.</comment>
        <translation>
            <numerusform>%n foto está aún por revisar.</numerusform>
            <numerusform>%n fotos están aún por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has no tag.</source>
        <comment>%n photos were left out: they have no tag.</comment>
        <translation>
            <numerusform>Se omitió %n foto: no tiene etiqueta.</numerusform>
            <numerusform>Se omitieron %n fotos: no tienen etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it has not been confirmed by a person.</source>
        <comment>%n photos were left out: they have not been confirmed by a person.</comment>
        <translation>
            <numerusform>Se omitió %n foto: nadie la ha confirmado.</numerusform>
            <numerusform>Se omitieron %n fotos: nadie las ha confirmado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is more than {0} has a place for in a listing.</source>
        <comment>%n photos were left out: they are more than {0} has a place for in a listing.</comment>
        <translation>
            <numerusform>Se omitió %n foto: {0} no tiene sitio para más en un inmueble.</numerusform>
            <numerusform>Se omitieron %n fotos: {0} no tiene sitio para más en un inmueble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a format that {0} does not take ({1} alone); in a .zip it becomes JPEG.</source>
        <comment>%n photos were left out: they are of a format that {0} does not take ({1} alone); in a .zip they become JPEG.</comment>
        <translation>
            <numerusform>Se omitió %n foto: {0} no acepta su formato (solo {1}); en un .zip pasa a ser JPEG.</numerusform>
            <numerusform>Se omitieron %n fotos: {0} no acepta su formato (solo {1}); en un .zip pasan a ser JPEG.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo was left out: it is of a listing that the feed lacks.</source>
        <comment>%n photos were left out: they are of listings that the feed lacks.</comment>
        <translation>
            <numerusform>Se omitió %n foto: su inmueble no está en el feed.</numerusform>
            <numerusform>Se omitieron %n fotos: sus inmuebles no están en el feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read</source>
        <comment>%n that could not be read</comment>
        <translation>
            <numerusform>%n que no se pudo leer</numerusform>
            <numerusform>%n que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>A small file beside each photo with its room as a keyword, its stars and note, for digiKam, darktable and others. The photos themselves are not touched. Lightroom reads none beside a JPEG, PNG or TIFF: for it, choose room folders with keywords in the copies.</source>
        <translation>Un pequeño archivo junto a cada foto con su estancia como palabra clave, sus estrellas y su nota, para digiKam, darktable y otros. Las fotos no se tocan. Lightroom no lee ninguno junto a un JPEG, PNG o TIFF: para él, elija carpetas por estancia con palabras clave en las copias.</translation>
    </message>
    <message>
        <source>A table after the RESO Data Dictionary, for listing systems and valuation forms.</source>
        <translation>Una tabla según el RESO Data Dictionary, para sistemas de anuncios y formularios de tasación.</translation>
    </message>
    <message>
        <source>BLM media (Rightmove, United Kingdom)</source>
        <translation>Medios BLM (Rightmove, Reino Unido)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Copies of the photos, sorted into a folder a room, with the room as a keyword in each copy if wanted (for Lightroom and others). Nothing is moved or overwritten.</source>
        <translation>Copias de las fotos, ordenadas en una carpeta por estancia, con la estancia como palabra clave en cada copia si se desea (para Lightroom y otros). Nada se mueve ni se sobrescribe.</translation>
    </message>
    <message>
        <source>Every photo with the probability of every label, for other programs.</source>
        <translation>Cada foto con la probabilidad de cada etiqueta, para otros programas.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>It knows no attribute; choose another model.</source>
        <translation>No conoce ninguna característica; elija otro modelo.</translation>
    </message>
    <message>
        <source>It knows {0}.</source>
        <translation>Conoce {0}.</translation>
    </message>
    <message>
        <source>Kyero media (Spain, Portugal, France, Italy)</source>
        <translation>Medios Kyero (España, Portugal, Francia, Italia)</translation>
    </message>
    <message>
        <source>Links are possible only on the photos&apos; own disk, and {0} is on another one. Choose copies, or a folder on that disk.</source>
        <translation>Los enlaces solo son posibles en el disco de las fotos, y {0} está en otro. Elija copias, o una carpeta en aquel disco.</translation>
    </message>
    <message>
        <source>Links are the photos themselves, and those are never changed: keywords need copies.</source>
        <translation>Los enlaces son las propias fotos, y esas nunca se modifican: las palabras clave necesitan copias.</translation>
    </message>
    <message>
        <source>One row a photo, for any spreadsheet; it can be edited and imported again.</source>
        <translation>Una fila por foto, para cualquier hoja de cálculo; se puede editar y volver a importar.</translation>
    </message>
    <message>
        <source>OpenImmo media (Germany, Austria)</source>
        <translation>Medios OpenImmo (Alemania, Austria)</translation>
    </message>
    <message>
        <source>Photos can be put into feeds of OpenImmo, REAXML and Kyero, not into {0}.</source>
        <translation>Las fotos se pueden poner en feeds de OpenImmo, REAXML y Kyero, no en {0}.</translation>
    </message>
    <message>
        <source>Photos on pages, with captions, notes and your agency&apos;s name and logo, to hand over. The next step shows the pages.</source>
        <translation>Fotos en páginas, con leyendas, notas y el nombre y logotipo de su agencia, para entregar. El paso siguiente muestra las páginas.</translation>
    </message>
    <message>
        <source>REAXML media (Australia, New Zealand)</source>
        <translation>Medios REAXML (Australia, Nueva Zelanda)</translation>
    </message>
    <message>
        <source>RESO media table (CSV)</source>
        <translation>Tabla de medios RESO (CSV)</translation>
    </message>
    <message>
        <source>Report (PDF, PNG)</source>
        <translation>Informe (PDF, PNG)</translation>
    </message>
    <message>
        <source>Room folders</source>
        <translation>Carpetas por estancia</translation>
    </message>
    <message>
        <source>The model cannot tell whether a photo shows {0}. {1}</source>
        <translation>El modelo no puede decir si una foto muestra {0}. {1}</translation>
    </message>
    <message>
        <source>The photos need {0}, and {1} has {2} free. Make room, or choose another disk.</source>
        <translation>Las fotos necesitan {0}, y {1} tiene {2} libres. Haga sitio, o elija otro disco.</translation>
    </message>
    <message>
        <source>The photos that a person has confirmed or moved, with their labels, to train a better model with.</source>
        <translation>Las fotos que una persona ha confirmado o movido, con sus etiquetas, para entrenar un modelo mejor.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a BLM file: captions, floor plans and the energy chart in their places, in a ZIP with the photos, or as .blm alone. Price and address are your agency software&apos;s part.</source>
        <translation>La parte de fotos de un archivo BLM: leyendas, planos y certificado energético en su sitio, en un ZIP con las fotos o solo como .blm. El precio y la dirección son cosa del programa de su agencia.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a Kyero feed: images in report order, floor plans tagged. Price and address are your agency software&apos;s part.</source>
        <translation>La parte de fotos de un feed Kyero: imágenes en el orden del informe, planos marcados. El precio y la dirección son cosa del programa de su agencia.</translation>
    </message>
    <message>
        <source>The photos&apos; part of a REAXML file: the main photo, images by letter and floor plans, in report order. Price and address are your agency software&apos;s part.</source>
        <translation>La parte de fotos de un archivo REAXML: la foto principal, imágenes por letra y planos, en el orden del informe. El precio y la dirección son cosa del programa de su agencia.</translation>
    </message>
    <message>
        <source>The photos&apos; part of an OpenImmo transfer: groups, titles and order, in a ZIP with the photos, or as .xml alone. Price and address are your agency software&apos;s part.</source>
        <translation>La parte de fotos de una transferencia OpenImmo: grupos, títulos y orden, en un ZIP con las fotos o solo como .xml. El precio y la dirección son cosa del programa de su agencia.</translation>
    </message>
    <message>
        <source>The table with filters, a summary of listings and rooms, and a sheet a room.</source>
        <translation>La tabla con filtros, un resumen de inmuebles y estancias, y una hoja por estancia.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>XMP sidecars</source>
        <translation>Archivos XMP adjuntos</translation>
    </message>
    <message>
        <source>it cannot be read ({0}).</source>
        <translation>no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>it is a folder. Rename it, so that a sidecar can have that name.</source>
        <translation>es una carpeta. Cámbiele el nombre para que un archivo adjunto pueda llamarse así.</translation>
    </message>
    <message>
        <source>it is a photo. Rename it, so that a sidecar can have that name.</source>
        <translation>es una foto. Cámbiele el nombre para que un archivo adjunto pueda llamarse así.</translation>
    </message>
    <message>
        <source>it is too large for a sidecar.</source>
        <translation>es demasiado grande para un archivo adjunto.</translation>
    </message>
    <message>
        <source>{0} (you said so)</source>
        <translation>{0} (lo dijo usted)</translation>
    </message>
    <message>
        <source>{0} ({1} %)</source>
        <translation>{0} ({1}&#xa0;%)</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Choose another folder.</source>
        <translation>{0} no se puede leer ({1}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is damaged, or no workbook. Save it as XLSX or CSV anew.</source>
        <translation>{0} no se puede leer: está dañado o no es un libro. Guárdelo de nuevo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is in the old XLS format, or has a password. Save it as XLSX without one.</source>
        <translation>{0} no se puede leer: está en el antiguo formato XLS o tiene contraseña. Guárdelo como XLSX sin ella.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is no XLSX workbook. Save it as XLSX or CSV.</source>
        <translation>{0} no se puede leer: no es un libro XLSX. Guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is too large for a table of tags.</source>
        <translation>{0} no se puede leer: es demasiado grande para una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8.</source>
        <translation>{0} no se puede leer: sus caracteres están en una codificación desconocida. Guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{0} fetches photos from the web, and no address was given: they are named by their path.</source>
        <translation>{0} toma las fotos de la web, y no se indicó ninguna dirección: se nombran por su ruta.</translation>
    </message>
    <message>
        <source>{0} has no column &quot;{1}&quot;: it is not a table of tags.</source>
        <translation>{0} no tiene columna «{1}»: no es una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>{0} has no listings of this format. Choose the feed to put the photos into.</source>
        <translation>{0} no tiene inmuebles en este formato. Elija el feed en el que poner las fotos.</translation>
    </message>
    <message>
        <source>{0} has no sidecar: it lies inside another file. Choose room folders for it.</source>
        <translation>{0} no tiene archivo adjunto: está dentro de otro archivo. Elija carpetas por estancia para ella.</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder.</source>
        <translation>{0} es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>{0} is a photo, and would be lost. Give another name for the export.</source>
        <translation>{0} es una foto y se perdería. Dé otro nombre a la exportación.</translation>
    </message>
    <message>
        <source>{0} is another table than a training set&apos;s. Choose another folder.</source>
        <translation>{0} no es la tabla de un conjunto de entrenamiento. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} is damaged near line {1} ({2}).</source>
        <translation>{0} está dañado cerca de la línea {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} is damaged, or no XML feed. Choose the feed to put the photos into.</source>
        <translation>{0} está dañado o no es un feed XML. Elija el feed en el que poner las fotos.</translation>
    </message>
    <message>
        <source>{0} is missing in the file: it cannot be read ({1}).</source>
        <translation>{0} falta en el archivo: no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} is missing in the file: {1}</source>
        <translation>{0} falta en el archivo: {1}</translation>
    </message>
    <message>
        <source>{0} is there already. Press again to replace it.</source>
        <translation>{0} ya existe. Pulse otra vez para reemplazarlo.</translation>
    </message>
    <message>
        <source>{0} is too large for a feed.</source>
        <translation>{0} es demasiado grande para un feed.</translation>
    </message>
    <message>
        <source>{0} lies within {1}, whose photos these are: the copies would be opened with them next time. Choose a folder elsewhere.</source>
        <translation>{0} está dentro de {1}, de donde son estas fotos: las copias se abrirían con ellas la próxima vez. Elija una carpeta en otro sitio.</translation>
    </message>
    <message>
        <source>{0} was copied without keywords: {1}.</source>
        <translation>{0} se copió sin palabras clave: {1}.</translation>
    </message>
    <message>
        <source>{0} was left as it is: {1}</source>
        <translation>{0} se dejó como está: {1}</translation>
    </message>
    <message>
        <source>{0} was left out: another photo of this export has the same sidecar.</source>
        <translation>{0} se omitió: otra foto de esta exportación tiene el mismo archivo adjunto.</translation>
    </message>
    <message>
        <source>{0} was left out: another program has just made a file of that name.</source>
        <translation>{0} se omitió: otro programa acaba de crear un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>{0} was left out: it cannot be read ({1}).</source>
        <translation>{0} se omitió: no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} was left out: {1}.</source>
        <translation>{0} se omitió: {1}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}). Choose another name or folder.</source>
        <translation>{0} no se puede escribir ({1}). Elija otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a device or a pipe. Give the name of a file.</source>
        <translation>{0} no se puede escribir: es un dispositivo o una tubería. Dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is a folder. Give the name of a file.</source>
        <translation>{0} no se puede escribir: es una carpeta. Dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be written: it is protected. Choose another name.</source>
        <translation>{0} no se puede escribir: está protegido. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its path is too long. Choose a shorter name, or another folder.</source>
        <translation>{0} no se puede escribir: su ruta es demasiado larga. Elija un nombre más corto u otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be written: no permission, or it is open in another program. Close it there, or choose another name.</source>
        <translation>{0} no se puede escribir: sin permiso, o está abierto en otro programa. Ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full. Make room, or choose another disk.</source>
        <translation>{0} no se puede escribir: el disco está lleno. Haga sitio, o elija otro disco.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no folder of that name. Make it first, or choose another.</source>
        <translation>{0} no se puede escribir: no hay ninguna carpeta con ese nombre. Créela antes, o elija otra.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no permission to write into its folder. Choose another folder, or have this one made writable.</source>
        <translation>No se puede escribir {0}: no hay permiso para escribir en su carpeta. Elija otra carpeta o pida permiso de escritura en esta.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>AND</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>O</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decididas</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>has</source>
        <translation>con</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>inmueble</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>estrellas</translation>
    </message>
    <message>
        <source>room</source>
        <translation>estancia</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>miradas</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indecisas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>pendientes</translation>
    </message>
</context>
<context>
    <name>filter trouble</name>
    <message>
        <source>&quot;12 Oak&quot;</source>
        <translation>&quot;Roble 12&quot;</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
        <source>A parenthesis is open. Close it with “)”.</source>
        <translation>Hay un paréntesis abierto. Ciérrelo con «)».</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it: {0}&quot;</source>
        <translation>Hay unas comillas abiertas. Ciérrelas: {0}&quot;</translation>
    </message>
    <message>
        <source>fireplace</source>
        <translation>chimenea</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>jardín</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>cocina</translation>
    </message>
    <message>
        <source>taps</source>
        <translation>grifos</translation>
    </message>
    <message>
        <source>“{0}:” cannot be compared with “{1}”: {2}</source>
        <translation>«{0}:» no se puede comparar con «{1}»: {2}</translation>
    </message>
    <message>
        <source>“{0}:” is no field, and is looked for as it stands. Fields: {1}</source>
        <translation>«{0}:» no es un campo y se busca tal cual. Campos: {1}</translation>
    </message>
    <message>
        <source>“{0}:” needs a number from 0 to {1}: {2}</source>
        <translation>«{0}:» necesita un número de 0 a {1}: {2}</translation>
    </message>
    <message>
        <source>“{0}:” needs something behind it: {1}</source>
        <translation>Falta algo tras «{0}:»: {1}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>The file is named “{0}”: {1}?</source>
        <translation>El archivo se llama «{0}»: ¿{1}?</translation>
    </message>
    <message>
        <source>{0} looks the same: {1}?</source>
        <translation>{0} se ve igual: ¿{1}?</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>¿{0}?</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n photo decided so already.</source>
        <comment>%n photos decided so already.</comment>
        <translation>
            <numerusform>%n foto ya decidida así.</numerusform>
            <numerusform>%n fotos ya decididas así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that no person has decided on.</source>
        <comment>%n photos that no person has decided on.</comment>
        <translation>
            <numerusform>%n foto sobre la que nadie ha decidido.</numerusform>
            <numerusform>%n fotos sobre las que nadie ha decidido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo would change.</source>
        <comment>%n photos would change.</comment>
        <translation>
            <numerusform>%n foto cambiaría.</numerusform>
            <numerusform>%n fotos cambiarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating or note would change.</source>
        <comment>%n ratings and notes would change.</comment>
        <translation>
            <numerusform>%n valoración o nota cambiaría.</numerusform>
            <numerusform>%n valoraciones y notas cambiarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take over tags that this model does not know (%n photo): {0}</source>
        <comment>Also take over tags that this model does not know (%n photos): {0}</comment>
        <translation>
            <numerusform>Incluir también etiquetas que este modelo no conoce (%n foto): {0}</numerusform>
            <numerusform>Incluir también etiquetas que este modelo no conoce (%n fotos): {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo</source>
        <comment>Change %n photos</comment>
        <translation>
            <numerusform>Cambiar %n foto</numerusform>
            <numerusform>Cambiar %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n photo would change.</source>
        <comment>What is in %n photos would change.</comment>
        <translation>
            <numerusform>Lo que se ve en %n foto cambiaría.</numerusform>
            <numerusform>Lo que se ve en %n fotos cambiaría.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Something went wrong that ReTagger did not expect. The log file says more (Help &gt; Open log).</source>
        <translation>Algo salió mal que ReTagger no esperaba. El registro dice más (Ayuda &gt; Abrir el registro).</translation>
    </message>
    <message>
        <source>What you decided could not be saved. The log file says more (Help &gt; Open log).</source>
        <translation>Lo que decidió no se pudo guardar. El registro dice más (Ayuda &gt; Abrir el registro).</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%n change could not be saved yet.</source>
        <comment>%n changes could not be saved yet.</comment>
        <translation>
            <numerusform>%n cambio aún no se pudo guardar.</numerusform>
            <numerusform>%n cambios aún no se pudieron guardar.</numerusform>
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
            <numerusform>%n archivo de Photoshop</numerusform>
            <numerusform>%n archivos de Photoshop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file</source>
        <comment>%n ZIP files</comment>
        <translation>
            <numerusform>%n archivo ZIP</numerusform>
            <numerusform>%n archivos ZIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ZIP file within a ZIP file</source>
        <comment>%n ZIP files within a ZIP file</comment>
        <translation>
            <numerusform>%n archivo ZIP dentro de un archivo ZIP</numerusform>
            <numerusform>%n archivos ZIP dentro de un archivo ZIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive</source>
        <comment>%n archives</comment>
        <translation>
            <numerusform>%n archivo comprimido</numerusform>
            <numerusform>%n archivos comprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw beside its JPEG</source>
        <comment>%n camera raws beside their JPEGs</comment>
        <translation>
            <numerusform>%n RAW junto a su JPEG</numerusform>
            <numerusform>%n RAW junto a sus JPEG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera raw of a kind that cannot be read</source>
        <comment>%n camera raws of a kind that cannot be read</comment>
        <translation>
            <numerusform>%n RAW de un tipo que no se puede leer</numerusform>
            <numerusform>%n RAW de un tipo que no se puede leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file left out: {0}.</source>
        <comment>%n files left out: {0}.</comment>
        <translation>
            <numerusform>%n archivo omitido: {0}.</numerusform>
            <numerusform>%n archivos omitidos: {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo, icon, map tile or portrait</source>
        <comment>%n logos, icons, map tiles or portraits</comment>
        <translation>
            <numerusform>%n logotipo, icono, trozo de mapa o retrato</numerusform>
            <numerusform>%n logotipos, iconos, trozos de mapa o retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not downloaded from iCloud</source>
        <comment>%n not downloaded from iCloud</comment>
        <translation>
            <numerusform>%n sin descargar de iCloud</numerusform>
            <numerusform>%n sin descargar de iCloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo on the web</source>
        <comment>%n photos on the web</comment>
        <translation>
            <numerusform>%n foto en la web</numerusform>
            <numerusform>%n fotos en la web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo that a feed names and that is not there</source>
        <comment>%n photos that a feed names and that are not there</comment>
        <translation>
            <numerusform>%n foto que un feed nombra y que no está</numerusform>
            <numerusform>%n fotos que un feed nombra y que no están</numerusform>
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
        <translation>Abra un PDF o un archivo ZIP directamente para ver lo que contiene.</translation>
    </message>
</context>
<context>
    <name>listings</name>
    <message numerus="yes">
        <source>%n OF {0} DONE</source>
        <comment>%n OF {0} DONE</comment>
        <translation>
            <numerusform>%n DE {0} LISTO</numerusform>
            <numerusform>%n DE {0} LISTOS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo not tagged yet</source>
        <comment>%n photos not tagged yet</comment>
        <translation>
            <numerusform>%n foto sin etiquetar</numerusform>
            <numerusform>%n fotos sin etiquetar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the {0} photo automatically</source>
        <translation>Elegir automáticamente la foto de «{0}»</translation>
    </message>
    <message>
        <source>Hide {0}</source>
        <translation>Ocultar {0}</translation>
    </message>
    <message>
        <source>Let {0} stand for the {1}</source>
        <translation>Que {0} represente «{1}»</translation>
    </message>
    <message>
        <source>Make {0} the subject</source>
        <translation>Convertir {0} en el inmueble a tasar</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Mover {0}</translation>
    </message>
    <message>
        <source>No subject property</source>
        <translation>Ningún inmueble a tasar</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Nota en {0}</translation>
    </message>
    <message>
        <source>Remove the note on {0}</source>
        <translation>Quitar la nota de {0}</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Cambiar el nombre de {0} a {1}</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message numerus="yes">
        <source>Take the suggestion</source>
        <comment>Take %n suggestions</comment>
        <translation>
            <numerusform>Aceptar la sugerencia</numerusform>
            <numerusform>Aceptar %n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been through %n photo. You can export the tags now.</source>
        <comment>You have been through %n photos. You can export the tags now.</comment>
        <translation>
            <numerusform>Ha repasado %n foto. Ya puede exportar las etiquetas.</numerusform>
            <numerusform>Ha repasado %n fotos. Ya puede exportar las etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n left</source>
        <comment>{0}, %n left</comment>
        <translation>
            <numerusform>{0}, queda %n</numerusform>
            <numerusform>{0}, quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n not tagged yet</source>
        <comment>{0}, %n not tagged yet</comment>
        <translation>
            <numerusform>{0}, %n pendiente</numerusform>
            <numerusform>{0}, %n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>A bath, free-standing or built in.</source>
        <translation>Una bañera, exenta o empotrada.</translation>
    </message>
    <message>
        <source>A bath, shower, washbasin or toilet, a separate toilet too. A washing machine alone is a laundry: Other.</source>
        <translation>Una bañera, ducha, lavabo o inodoro, también un aseo aparte. Una lavadora sola es un lavadero: Otros.</translation>
    </message>
    <message>
        <source>A bed in the room, a sofa made up as a bed, a cot. A room without one is no bedroom: empty, it is Other, with Bedroom as a further label where a built-in wardrobe or the like suggests it.</source>
        <translation>Una cama en la habitación, un sofá hecho como cama, una cuna. Sin ella no es dormitorio: vacía es Otros, con Dormitorio como etiqueta adicional si un armario empotrado o similar lo sugiere.</translation>
    </message>
    <message>
        <source>A fireplace or a stove with a visible fire, lit or not.</source>
        <translation>Una chimenea o una estufa con fuego visible, encendida o no.</translation>
    </message>
    <message>
        <source>A place to sit or stand outdoors that belongs to the home: balcony, loggia, roof terrace, veranda, deck, patio, with or without a roof. It is Balcony where that place fills most of the photo; a terrace that is part of a garden, a pool&apos;s surround or a view of the house is Exterior, with Balcony as a further label; a view over its railing is Balcony and Exterior.</source>
        <translation>Un lugar para sentarse o estar al aire libre que pertenece a la vivienda: balcón, galería, azotea, porche, terraza, patio, con o sin techo. Es Balcón donde ese lugar llena la mayor parte de la foto; una terraza que forma parte de un jardín, el borde de una piscina o una vista de la casa es Exterior, con Balcón como etiqueta adicional; una vista por encima de su barandilla es Balcón y Exterior.</translation>
    </message>
    <message>
        <source>A table for eating, with chairs, that fills more of the photo than kitchen or sofas do. In open plans the largest part gives the label, and each other part of a quarter or more is a further label; stools at a counter are Kitchen.</source>
        <translation>Una mesa para comer, con sillas, que llena más de la foto que la cocina o los sofás. En espacios abiertos la parte mayor da la etiqueta, y cada otra parte de un cuarto o más es una etiqueta adicional; los taburetes en una barra son Cocina.</translation>
    </message>
    <message>
        <source>A television set.</source>
        <translation>Un televisor.</translation>
    </message>
    <message>
        <source>A toilet bowl, whole or in part.</source>
        <translation>Un inodoro, entero o en parte.</translation>
    </message>
    <message>
        <source>A washing machine or a tumble dryer.</source>
        <translation>Una lavadora o una secadora.</translation>
    </message>
    <message>
        <source>A way through: entrance, corridor, landing, stairs, lift and stairwell of the block. Rooms seen through its doors don&apos;t count. A walk-in wardrobe or a store room is Other; stairs or galleries in the open are Exterior; a sitting room with stairs at its edge is Living room.</source>
        <translation>Un paso: entrada, pasillo, rellano, escalera, ascensor y caja de escalera del edificio. Las habitaciones que se ven por sus puertas no cuentan. Un vestidor o un trastero es Otros; escaleras o galerías al aire libre son Exterior; una sala con escalera en su borde es Salón.</translation>
    </message>
    <message>
        <source>A worktop in a kitchen with a way around it; a peninsula too.</source>
        <translation>Una encimera en la cocina que se puede rodear; también una península.</translation>
    </message>
    <message>
        <source>A worktop with a sink, cooker or hob, a kitchenette too, furnished or not; an odd view of one as well: along the worktop, into the cupboards, an oven.</source>
        <translation>Una encimera con fregadero, cocina o placa, también una cocina pequeña, amueblada o no; también una vista poco habitual: a lo largo de la encimera, dentro de los armarios, un horno.</translation>
    </message>
    <message>
        <source>Every other interior (laundry, store, study, gym, sauna, indoor pool, garage, wardrobe, shop, lobby with a desk), details that show no room, an empty room that could be anything (what it could be is a further label), and what is no property at all.</source>
        <translation>Cualquier otro interior (lavadero, almacén, despacho, gimnasio, sauna, piscina interior, garaje, vestidor, tienda, vestíbulo con recepción), detalles que no muestran ninguna estancia, una habitación vacía que podría ser cualquiera (lo que podría ser es una etiqueta adicional), y lo que no es ningún inmueble.</translation>
    </message>
    <message>
        <source>Rooms drawn from above, in lines or in perspective, by hand or by computer. A plan of the plot or a map is Graphic.</source>
        <translation>Estancias dibujadas desde arriba, en líneas o en perspectiva, a mano o por ordenador. Un plano de la parcela o un mapa es Gráfico.</translation>
    </message>
    <message>
        <source>Sofas, armchairs, a fireplace with seats: a place to sit indoors. Without furniture it is Other, with Living room as a further label where a fireplace or the like suggests it.</source>
        <translation>Sofás, sillones, una chimenea con asientos: un lugar para sentarse en el interior. Sin muebles es Otros, con Salón como etiqueta adicional si una chimenea o similar lo sugiere.</translation>
    </message>
    <message>
        <source>The building and all around it: facade (with its balconies), street, garden, drive, outdoor pool, shared yard, the view, the house from the air.</source>
        <translation>El edificio y todo lo que lo rodea: fachada (con sus balcones), calle, jardín, acceso, piscina exterior, patio común, las vistas, la casa desde el aire.</translation>
    </message>
    <message>
        <source>The label is the room that the photo was taken to show, as a rule the one that fills most of it. Every other room that takes a quarter of the photo or more, or that a colleague could as well have filed it under, is right too: a further label.</source>
        <translation>La etiqueta es la estancia que la foto quería mostrar, por regla general la que llena la mayor parte. Cualquier otra estancia que ocupe un cuarto de la foto o más, o en la que un colega también la habría clasificado, es correcta: una etiqueta adicional.</translation>
    </message>
    <message>
        <source>What was made rather than photographed: map, plan of the plot, logo, energy chart, advert, page of text, several photos in one. A photo with a watermark or a caption keeps its room.</source>
        <translation>Lo que se hizo en vez de fotografiarse: mapa, plano de la parcela, logotipo, certificado energético, anuncio, página de texto, varias fotos en una. Una foto con marca de agua o leyenda conserva su estancia.</translation>
    </message>
</context>
<context>
    <name>metadata</name>
    <message>
        <source>a tag of its first directory is damaged</source>
        <translation>una entrada de su primer directorio está dañada</translation>
    </message>
    <message>
        <source>it has a document type, which no XMP has.</source>
        <translation>tiene un tipo de documento, que ningún XMP tiene.</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>no tiene imagen</translation>
    </message>
    <message>
        <source>it is damaged or no XMP ({0}).</source>
        <translation>está dañado o no es XMP ({0}).</translation>
    </message>
    <message>
        <source>it is no JPEG</source>
        <translation>no es un JPEG</translation>
    </message>
    <message>
        <source>it is no PNG</source>
        <translation>no es un PNG</translation>
    </message>
    <message>
        <source>it is no TIFF</source>
        <translation>no es un TIFF</translation>
    </message>
    <message>
        <source>it is no WebP</source>
        <translation>no es un WebP</translation>
    </message>
    <message>
        <source>it is no XMP.</source>
        <translation>no es XMP.</translation>
    </message>
    <message>
        <source>it is too large for any more</source>
        <translation>es demasiado grande para más</translation>
    </message>
    <message>
        <source>it is too large to write keywords into</source>
        <translation>es demasiado grande para escribir palabras clave</translation>
    </message>
    <message>
        <source>its IPTC is damaged</source>
        <translation>su IPTC está dañado</translation>
    </message>
    <message>
        <source>its Photoshop data is damaged</source>
        <translation>sus datos de Photoshop están dañados</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>su XMP está dañado</translation>
    </message>
    <message>
        <source>its chunks are damaged</source>
        <translation>sus bloques están dañados</translation>
    </message>
    <message>
        <source>its first directory is damaged</source>
        <translation>su primer directorio está dañado</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>its index of pictures is damaged</source>
        <translation>su índice de imágenes está dañado</translation>
    </message>
    <message>
        <source>its keywords and other XMP are too long for a JPEG</source>
        <translation>sus palabras clave y demás XMP son demasiado largos para un JPEG</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <translation>sus segmentos están dañados</translation>
    </message>
    <message>
        <source>its {0} has a form that this program does not know.</source>
        <translation>su {0} tiene una forma que este programa no conoce.</translation>
    </message>
    <message>
        <source>no keywords can be written into a file of its kind</source>
        <translation>en un archivo de este tipo no se pueden escribir palabras clave</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>&quot;{0}&quot; in its metadata must be one line of at most {1} letters that can be shown</source>
        <translation>«{0}» en sus metadatos debe ser una línea de como mucho {1} letras que se puedan mostrar</translation>
    </message>
    <message>
        <source>The engine {0} failed with {1}. Choose another engine.</source>
        <translation>El motor {0} falló con {1}. Elija otro motor.</translation>
    </message>
    <message>
        <source>The engine {0} gives no probabilities with {1}. Choose another engine.</source>
        <translation>El motor {0} no da probabilidades con {1}. Elija otro motor.</translation>
    </message>
    <message>
        <source>The model file {0} does not fit this program: {1}. Choose another model.</source>
        <translation>El archivo de modelo {0} no sirve para este programa: {1}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: the process that tried it crashed. Choose another model.</source>
        <translation>El archivo de modelo {0} está dañado: el proceso que lo probaba falló. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model file {0} is not used, as {1}. Choose another model.</source>
        <translation>El archivo de modelo {0} no se usa: {1}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model file {0} took longer than {1} seconds and was given up. Choose another model.</source>
        <translation>El archivo de modelo {0} tardó más de {1} segundos y se abandonó. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model {0} failed while looking at photos. Choose another model.</source>
        <translation>El modelo {0} falló al mirar las fotos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model {0} took too long to look at photos and was stopped. Choose another model.</source>
        <translation>El modelo {0} tardaba demasiado en mirar las fotos y se detuvo. Elija otro modelo.</translation>
    </message>
    <message>
        <source>attribute that its metadata &quot;{0}&quot; names</source>
        <translation>atributo que nombran sus metadatos «{0}»</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it is larger than {0} GB</source>
        <translation>es mayor de {0} GB</translation>
    </message>
    <message>
        <source>it must have an output named &quot;{0}&quot;</source>
        <translation>debe tener una salida llamada «{0}»</translation>
    </message>
    <message>
        <source>it must have one input named &quot;{0}&quot;</source>
        <translation>debe tener una sola entrada llamada «{0}»</translation>
    </message>
    <message>
        <source>it needs the operator {0}, which is not part of ONNX</source>
        <translation>necesita el operador {0}, que no forma parte de ONNX</translation>
    </message>
    <message>
        <source>it refers to a file outside of its folder ({0})</source>
        <translation>se refiere a un archivo fuera de su carpeta ({0})</translation>
    </message>
    <message>
        <source>its answers are not probabilities that sum to 1</source>
        <translation>sus respuestas no son probabilidades que sumen 1</translation>
    </message>
    <message>
        <source>its graphs are nested too deeply</source>
        <translation>sus grafos están demasiado anidados</translation>
    </message>
    <message>
        <source>its input &quot;{0}&quot; must be uint8[N, {1}, {1}, 3] with any N</source>
        <translation>su entrada «{0}» debe ser uint8[N, {1}, {1}, 3] con cualquier N</translation>
    </message>
    <message>
        <source>its metadata &quot;metrics&quot; must be a JSON object</source>
        <translation>sus metadatos «metrics» deben ser un objeto JSON</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be a number</source>
        <translation>sus metadatos «temperature» deben ser un número</translation>
    </message>
    <message>
        <source>its metadata &quot;temperature&quot; must be above 0</source>
        <translation>sus metadatos «temperature» deben ser mayores que 0</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; holds more than {1} names</source>
        <translation>sus metadatos «{0}» contienen más de {1} nombres</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is longer than {1} characters</source>
        <translation>sus metadatos «{0}» tienen más de {1} caracteres</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; is not JSON</source>
        <translation>sus metadatos «{0}» no son JSON</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of strings</source>
        <translation>sus metadatos «{0}» deben ser una lista JSON de textos</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a JSON list of {1} numbers between 0 and 1</source>
        <translation>sus metadatos «{0}» deben ser una lista JSON de {1} números entre 0 y 1</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be a number</source>
        <translation>sus metadatos «{0}» deben ser un número</translation>
    </message>
    <message>
        <source>its metadata &quot;{0}&quot; must be between 0 and 1</source>
        <translation>sus metadatos «{0}» deben estar entre 0 y 1</translation>
    </message>
    <message>
        <source>its metadata lacks &quot;{0}&quot;</source>
        <translation>a sus metadatos les falta «{0}»</translation>
    </message>
    <message>
        <source>its metadata says format &quot;{0}&quot;, and this program reads format {1}</source>
        <translation>sus metadatos indican el formato «{0}», y este programa lee el formato {1}</translation>
    </message>
    <message>
        <source>its numbers would take more than {0} GB</source>
        <translation>sus números ocuparían más de {0} GB</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, a fixed number]</source>
        <translation>su salida «{0}» debe ser float32[N, un número fijo]</translation>
    </message>
    <message>
        <source>its output &quot;{0}&quot; must be float32[N, {1}], one column for each {2}</source>
        <translation>su salida «{0}» debe ser float32[N, {1}], una columna por cada {2}</translation>
    </message>
    <message>
        <source>the &quot;{0}&quot; in its metadata must differ from each other and not be empty</source>
        <translation>los «{0}» de sus metadatos deben ser distintos y no estar vacíos</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message numerus="yes">
        <source>Add {0} to the %n photo that is open?</source>
        <comment>Add {0} to the %n photos that are open?</comment>
        <translation>
            <numerusform>¿Añadir {0} a la %n foto abierta?</numerusform>
            <numerusform>¿Añadir {0} a las %n fotos abiertas?</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos in {0} are on the board already.</source>
        <translation>Todas las fotos de {0} están ya en el tablero.</translation>
    </message>
    <message numerus="yes">
        <source>One more could not be read either.</source>
        <comment>%n more could not be read either.</comment>
        <translation>
            <numerusform>Otro tampoco se pudo leer.</numerusform>
            <numerusform>Otros %n tampoco se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {0}.</source>
        <translation>No hay ninguna foto en {0}.</translation>
    </message>
    <message>
        <source>What lies on the web or in another program is not fetched: ReTagger connects to nothing. Save it on this computer, and drop the file.</source>
        <translation>Lo que está en la web o en otro programa no se descarga: ReTagger no se conecta a nada. Guárdelo en este ordenador y arrastre el archivo.</translation>
    </message>
    <message>
        <source>what you chose</source>
        <translation>lo que ha elegido</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message numerus="yes">
        <source>“{0}” and %n more</source>
        <comment>“{0}” and %n more</comment>
        <translation>
            <numerusform>«{0}» y %n más</numerusform>
            <numerusform>«{0}» y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>chosen by you</source>
        <translation>elegida por usted</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmada por usted</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>no label of this model</source>
        <translation>sin etiqueta en este modelo</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} per cent</source>
        <translation>{0} por ciento</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} píxeles</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>It took longer than {0} seconds and was given up.</source>
        <translation>Tardó más de {0} segundos y se abandonó.</translation>
    </message>
    <message>
        <source>No permission to open this folder.</source>
        <translation>Sin permiso para abrir esta carpeta.</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>Sin permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be read ({0}).</source>
        <translation>No se pudo leer el archivo ({0}).</translation>
    </message>
    <message>
        <source>The file is cut short: most of the photo is missing.</source>
        <translation>El archivo está cortado: falta la mayor parte de la foto.</translation>
    </message>
    <message>
        <source>The file is cut short: part of the photo is missing.</source>
        <translation>El archivo está cortado: falta parte de la foto.</translation>
    </message>
    <message>
        <source>The file is cut short: the last {0} % of the photo are missing.</source>
        <translation>El archivo está cortado: falta el último {0}&#xa0;% de la foto.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be decoded.</source>
        <translation>El archivo está dañado y no se pudo descodificar.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that its decoder did not survive, and was given up.</source>
        <translation>El archivo está dañado de tal modo que su descodificador no lo resistió, y se abandonó.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The folder could not be read ({0}).</source>
        <translation>No se pudo leer la carpeta ({0}).</translation>
    </message>
    <message>
        <source>The folder is no longer there. If it was moved or renamed, open it where it is now.</source>
        <translation>La carpeta ya no está. Si se movió o cambió de nombre, ábrala donde está ahora.</translation>
    </message>
    <message>
        <source>The photo is too large for this computer&apos;s memory.</source>
        <translation>La foto es demasiado grande para la memoria de este ordenador.</translation>
    </message>
    <message>
        <source>The photo is too large to open safely: it would take {0:.1f} GB of memory.</source>
        <translation>La foto es demasiado grande para abrirla sin riesgo: ocuparía {0:.1f} GB de memoria.</translation>
    </message>
    <message>
        <source>The photo is too large: more than {0} million pixels.</source>
        <translation>La foto es demasiado grande: más de {0} millones de píxeles.</translation>
    </message>
    <message>
        <source>The photo&apos;s own data (EXIF and the like) is damaged and was left aside.</source>
        <translation>Los datos propios de la foto (EXIF y similares) están dañados y no se tuvieron en cuenta.</translation>
    </message>
    <message>
        <source>There is no such file or folder. If it was moved or renamed, open it where it is now.</source>
        <translation>No existe ese archivo o carpeta. Si se movió o cambió de nombre, ábralo donde está ahora.</translation>
    </message>
    <message>
        <source>This is a camera raw without a preview inside. Export it as a JPEG, and tag that.</source>
        <translation>Es un RAW sin vista previa dentro. Expórtelo como JPEG y etiquete ese.</translation>
    </message>
    <message>
        <source>This is neither a folder nor a photo.</source>
        <translation>No es ni una carpeta ni una foto.</translation>
    </message>
    <message>
        <source>This is not a photo in a format ReTagger knows, or it is damaged.</source>
        <translation>No es una foto en un formato que ReTagger conozca, o está dañada.</translation>
    </message>
    <message>
        <source>This kind of TIFF cannot be read correctly ({0}). Save it with 8 bits a channel, and tag that.</source>
        <translation>Este tipo de TIFF no se puede leer bien ({0}). Guárdelo con 8 bits por canal y etiquete ese.</translation>
    </message>
    <message>
        <source>colours of kind {0}</source>
        <translation>colores de tipo {0}</translation>
    </message>
    <message>
        <source>damaged tags</source>
        <translation>etiquetas TIFF dañadas</translation>
    </message>
    <message>
        <source>more dimensions than two</source>
        <translation>más de dos dimensiones</translation>
    </message>
    <message>
        <source>{0} bits, compression {1}</source>
        <translation>{0} bits, compresión {1}</translation>
    </message>
</context>
<context>
    <name>reload</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>%n added</comment>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>%n changed</comment>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo added</source>
        <comment>%n photos added</comment>
        <translation>
            <numerusform>%n foto añadida</numerusform>
            <numerusform>%n fotos añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>%n removed</comment>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of the open folders: {0}. Reload to show them as they are now; what you decided stays.</source>
        <translation>Fotos de las carpetas abiertas: {0}. Vuelva a cargarlas para verlas como están ahora; lo que decidió se conserva.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo a page</source>
        <comment>%n photos a page</comment>
        <translation>
            <numerusform>%n foto por página</numerusform>
            <numerusform>%n fotos por página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: {0} and %n more</source>
        <comment>Saved: {0} and %n more</comment>
        <translation>
            <numerusform>Guardado: {0} y %n más</numerusform>
            <numerusform>Guardado: {0} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The logo {0} cannot be used: {1} Choose a PNG or JPEG.</source>
        <translation>El logotipo {0} no se puede usar: {1} Elija un PNG o JPEG.</translation>
    </message>
    <message numerus="yes">
        <source>The selected photo</source>
        <comment>The %n selected photos</comment>
        <translation>
            <numerusform>La foto seleccionada</numerusform>
            <numerusform>Las %n fotos seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n photo that the model was unsure of is done</source>
        <comment>%n photos that the model was unsure of are done</comment>
        <translation>
            <numerusform>%n foto de la que el modelo no estaba seguro está lista</numerusform>
            <numerusform>%n fotos de las que el modelo no estaba seguro están listas</numerusform>
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
        <translation>L</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <translation>N</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>H</source>
        <translation>P</translation>
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
        <translation>O</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Balcony</source>
        <translation>Balcón</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Dormitorio</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Comedor</translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>balcony</source>
        <translation>balcón</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>baño</translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation>dormitorio</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>dining room</source>
        <translation>comedor</translation>
    </message>
    <message>
        <source>exterior</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>hallway</source>
        <translation>pasillo</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>cocina</translation>
    </message>
    <message>
        <source>living room</source>
        <translation>salón</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>{0} (not in this model)</source>
        <translation>{0} (no está en este modelo)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n photo stays filed under “{0}”.</source>
        <comment>%n photos stay filed under “{0}”.</comment>
        <translation>
            <numerusform>%n foto sigue clasificada en «{0}».</numerusform>
            <numerusform>%n fotos siguen clasificadas en «{0}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room: {0}</source>
        <comment>%n rooms: {0}</comment>
        <translation>
            <numerusform>%n estancia: {0}</numerusform>
            <numerusform>%n estancias: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is one letter; digits stand for the rooms by their order.</source>
        <translation>Una tecla es una letra; las cifras representan las estancias por su orden.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Both want this key; only one of them can have it.</source>
        <translation>Ambas quieren esta tecla; solo una puede tenerla.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Color de {0}</translation>
    </message>
    <message>
        <source>Drag {0} to another place</source>
        <translation>Arrastrar {0} a otro lugar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Tecla de {0}</translation>
    </message>
    <message>
        <source>Measured: {0}</source>
        <translation>Medido: {0}</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>Bajar {0}</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>Subir {0}</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Nombre de {0}</translation>
    </message>
    <message>
        <source>On photos kept aside, the first room was right for {0} % of them, the first or second for {1} %.</source>
        <translation>En fotos reservadas para la prueba, la primera estancia fue correcta en el {0} % de ellas; la primera o la segunda, en el {1} %.</translation>
    </message>
    <message>
        <source>On photos kept aside, the room was right for {0} % of them.</source>
        <translation>En fotos reservadas para la prueba, la estancia fue correcta en el {0} % de ellas.</translation>
    </message>
    <message>
        <source>RESO export</source>
        <translation>Exportación RESO</translation>
    </message>
    <message>
        <source>Remove this room; its photos stay as they are filed</source>
        <translation>Quitar esta estancia; sus fotos siguen clasificadas como están</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Rooms and keys</source>
        <translation>Estancias y teclas</translation>
    </message>
    <message>
        <source>Version {0}, trained {1}; licence: {2}</source>
        <translation>Versión {0}, entrenado el {1}; licencia: {2}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>también {0}</translation>
    </message>
    <message>
        <source>counts as {0}</source>
        <translation>cuenta como {0}</translation>
    </message>
    <message>
        <source>{0} counts as</source>
        <translation>{0} cuenta como</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Comparable {0}</source>
        <translation>Comparable {0}</translation>
    </message>
    <message>
        <source>Comparison of listings</source>
        <translation>Comparación de inmuebles</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Subject property</source>
        <translation>Inmueble a tasar</translation>
    </message>
    <message>
        <source>The photo can no longer be read</source>
        <translation>La foto ya no se puede leer</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegida a mano</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message numerus="yes">
        <source>in %n of {0} listings</source>
        <comment>in %n of {0} listings</comment>
        <translation>
            <numerusform>en %n de {0} inmuebles</numerusform>
            <numerusform>en %n de {0} inmuebles</numerusform>
        </translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>{0} cannot be written: the image is too large for this computer&apos;s memory.</source>
        <translation>{0} no se puede escribir: la imagen es demasiado grande para la memoria de este ordenador.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the page could not be begun.</source>
        <translation>{0} no se puede escribir: no se pudo empezar la página.</translation>
    </message>
    <message>
        <source>{0} is one of the photos, and would be lost. Give another name.</source>
        <translation>{0} es una de las fotos y se perdería. Dé otro nombre.</translation>
    </message>
</context>
<context>
    <name>similar</name>
    <message numerus="yes">
        <source>%n photo not compared yet</source>
        <comment>%n photos not compared yet</comment>
        <translation>
            <numerusform>%n foto aún sin comparar</numerusform>
            <numerusform>%n fotos aún sin comparar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message numerus="yes">
        <source>%n file damaged: left out.</source>
        <comment>%n files damaged: left out.</comment>
        <translation>
            <numerusform>%n archivo dañado: omitido.</numerusform>
            <numerusform>%n archivos dañados: omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file protected by a password: left out.</source>
        <comment>%n files protected by a password: left out.</comment>
        <translation>
            <numerusform>%n archivo protegido con contraseña: omitido.</numerusform>
            <numerusform>%n archivos protegidos con contraseña: omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file whose path leads out of the archive: left out.</source>
        <comment>%n files whose path leads out of the archive: left out.</comment>
        <translation>
            <numerusform>%n archivo cuya ruta sale del archivo comprimido: omitido.</numerusform>
            <numerusform>%n archivos cuya ruta sale del archivo comprimido: omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo could not be taken out of it ({0}).</source>
        <translation>No se pudo extraer una foto ({0}).</translation>
    </message>
    <message>
        <source>It could not be read ({0}).</source>
        <translation>No se pudo leer ({0}).</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>No se leyó hasta el final.</translation>
    </message>
    <message>
        <source>It was replaced while it was being read. Open it again.</source>
        <translation>Se reemplazó mientras se leía. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Only the first {0} of its {1:,} pages were looked through.</source>
        <translation>Solo se miraron las primeras {0} de sus {1:,} páginas.</translation>
    </message>
    <message>
        <source>Page {0} could not be read.</source>
        <translation>La página {0} no se pudo leer.</translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be opened.</source>
        <translation>El PDF está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <source>The PDF is damaged in a way that its reader did not survive, and was given up.</source>
        <translation>El PDF está dañado de tal modo que su lector no lo resistió, y se abandonó.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Save it without one in a PDF reader, and open that.</source>
        <translation>El PDF está protegido con contraseña. Guárdelo sin ella en un lector de PDF y abra ese.</translation>
    </message>
    <message>
        <source>The PDF was given up: one page took longer than {0} seconds.</source>
        <translation>El PDF se abandonó: una página tardó más de {0} segundos.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: a small file in it would unpack to an enormous one.</source>
        <translation>El archivo ZIP es una trampa: un archivo pequeño se descomprimiría en uno enorme.</translation>
    </message>
    <message>
        <source>The ZIP file is a trap: it unpacks to more than it says.</source>
        <translation>El archivo ZIP es una trampa: se descomprime en más de lo que dice.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged and could not be opened.</source>
        <translation>El archivo ZIP está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <source>The ZIP file is too large to open safely: more than {0:,} files or {1} GB.</source>
        <translation>El archivo ZIP es demasiado grande para abrirlo sin riesgo: más de {0:,} archivos o {1} GB.</translation>
    </message>
    <message>
        <source>The feed could not be read ({0}).</source>
        <translation>No se pudo leer el feed ({0}).</translation>
    </message>
    <message>
        <source>The feed has no definition of its fields: it is damaged.</source>
        <translation>El feed no define sus campos: está dañado.</translation>
    </message>
    <message>
        <source>The feed has no section #{0}#: it is damaged.</source>
        <translation>El feed no tiene la sección #{0}#: está dañado.</translation>
    </message>
    <message>
        <source>The feed is damaged from line {0} on; what stands before it was read.</source>
        <translation>El feed está dañado desde la línea {0}; lo anterior se leyó.</translation>
    </message>
    <message>
        <source>The feed is too large to be one.</source>
        <translation>El feed es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The saved page is too large to open safely.</source>
        <translation>La página guardada es demasiado grande para abrirla sin riesgo.</translation>
    </message>
    <message>
        <source>The web page could not be read ({0}).</source>
        <translation>No se pudo leer la página web ({0}).</translation>
    </message>
    <message>
        <source>The web page is damaged and could not be read. Save it in the browser once more.</source>
        <translation>La página web está dañada y no se pudo leer. Guárdela otra vez en el navegador.</translation>
    </message>
    <message>
        <source>The web page is too large to be one.</source>
        <translation>La página web es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>There is no photo in this PDF.</source>
        <translation>No hay ninguna foto en este PDF.</translation>
    </message>
    <message>
        <source>There is no photo in this ZIP file.</source>
        <translation>No hay ninguna foto en este archivo ZIP.</translation>
    </message>
    <message>
        <source>There is no photo in this feed.</source>
        <translation>No hay ninguna foto en este feed.</translation>
    </message>
    <message>
        <source>There is no photo in this saved page.</source>
        <translation>No hay ninguna foto en esta página guardada.</translation>
    </message>
    <message>
        <source>There is no web page in it: it is damaged, or something else. Save the page in the browser once more.</source>
        <translation>No contiene ninguna página web: está dañado o es otra cosa. Guarde la página otra vez en el navegador.</translation>
    </message>
    <message>
        <source>What is in it could not be kept in the program&apos;s folder.</source>
        <translation>Su contenido no se pudo guardar en la carpeta del programa.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n change is not saved yet</source>
        <comment>%n changes are not saved yet</comment>
        <translation>
            <numerusform>%n cambio aún no guardado</numerusform>
            <numerusform>%n cambios aún no guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n photo</source>
        <comment>Go on with %n photos</comment>
        <translation>
            <numerusform>Continuar con %n foto</numerusform>
            <numerusform>Continuar con %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided is not saved yet. ReTagger keeps trying.</source>
        <translation>Lo que ha decidido aún no está guardado. ReTagger sigue intentándolo.</translation>
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
            <numerusform>%n procede de copias de seguridad</numerusform>
            <numerusform>%n proceden de copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry could be read and is kept</source>
        <comment>%n entries could be read and are kept</comment>
        <translation>
            <numerusform>%n entrada se pudo leer y se conserva</numerusform>
            <numerusform>%n entradas se pudieron leer y se conservan</numerusform>
        </translation>
    </message>
    <message>
        <source>ReTagger&apos;s memory of earlier decisions was damaged: {0}. The damaged file has been put aside as {1}; your photos are untouched.</source>
        <translation>La memoria de decisiones anteriores de ReTagger estaba dañada: {0}. El archivo dañado se ha apartado como {1}; sus fotos no se han tocado.</translation>
    </message>
    <message>
        <source>The decisions in {0} could not be taken over ({1}). They are still there; close any other ReTagger, check that there is free space on the disk, and start ReTagger again.</source>
        <translation>Las decisiones de {0} no se pudieron tomar ({1}). Siguen ahí; cierre cualquier otro ReTagger, compruebe que hay espacio libre en el disco e inicie ReTagger de nuevo.</translation>
    </message>
    <message>
        <source>Until then decisions are kept only while ReTagger is open.</source>
        <translation>Hasta entonces las decisiones solo se conservan mientras ReTagger está abierto.</translation>
    </message>
    <message>
        <source>Until then what you decide is not saved; ReTagger keeps trying.</source>
        <translation>Hasta entonces lo que decida no se guarda; ReTagger sigue intentándolo.</translation>
    </message>
    <message>
        <source>no backup could be written: {0}</source>
        <translation>no se pudo escribir una copia de seguridad: {0}</translation>
    </message>
    <message>
        <source>the program&apos;s memory</source>
        <translation>la memoria del programa</translation>
    </message>
    <message>
        <source>{0} Until then ReTagger works without it, and looks at photos anew.</source>
        <translation>{0} Hasta entonces ReTagger trabaja sin ella y mira las fotos de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that you may write to this folder.</source>
        <translation>{0} no se puede abrir ({1}). Compruebe que puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be opened or written ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} no se puede abrir ni escribir ({1}). Compruebe que hay espacio libre en el disco y que puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be written: the disk is full ({1}). Make room on that disk.</source>
        <translation>{0} no se puede escribir: el disco está lleno ({1}). Haga sitio en ese disco.</translation>
    </message>
    <message>
        <source>{0} has been closed already.</source>
        <translation>{0} ya está cerrado.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}).</source>
        <translation>{0} está dañado ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be replaced ({1}).</source>
        <translation>{0} está dañado y no se puede reemplazar ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged and could not be repaired ({1}). Check that there is free space on the disk and that you may write to this folder.</source>
        <translation>{0} está dañado y no se pudo reparar ({1}). Compruebe que hay espacio libre en el disco y que puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>{0} is in use by another program. Wait until it is done, or close it.</source>
        <translation>{0} está en uso por otro programa. Espere a que termine, o ciérrelo.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of ReTagger. Install that version to use it again, or move the file away to begin anew.</source>
        <translation>{0} lo escribió una versión más nueva de ReTagger. Instálela para usarlo de nuevo, o mueva el archivo para empezar de cero.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message numerus="yes">
        <source>%n file left out</source>
        <comment>%n files left out</comment>
        <translation>
            <numerusform>%n archivo omitido</numerusform>
            <numerusform>%n archivos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo could not be read.</source>
        <comment>%n photos could not be read.</comment>
        <translation>
            <numerusform>%n foto no se pudo leer.</numerusform>
            <numerusform>%n fotos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo tagged.</source>
        <comment>%n photos tagged.</comment>
        <translation>
            <numerusform>%n foto etiquetada.</numerusform>
            <numerusform>%n fotos etiquetadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos are tagged.</source>
        <translation>Todas las fotos están etiquetadas.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo shown</source>
        <comment>{0} of %n photos shown</comment>
        <translation>
            <numerusform>{0} de %n foto mostrada</numerusform>
            <numerusform>{0} de %n fotos mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Inmuebles</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n listing</source>
        <comment>%n listings</comment>
        <translation>
            <numerusform>%n inmueble</numerusform>
            <numerusform>%n inmuebles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo</source>
        <comment>%n photos</comment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No listing</source>
        <translation>Sin inmueble</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n photo</source>
        <comment>{0} of %n photos</comment>
        <translation>
            <numerusform>{0} de %n foto</numerusform>
            <numerusform>{0} de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} por revisar</translation>
    </message>
</context>
</TS>
