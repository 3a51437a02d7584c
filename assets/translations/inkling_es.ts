<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{data_set} needs {an} {size} download once; everything else works.</source>
        <translation>{data_set}: hay que descargar {size} una vez; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>{data_set} is not on this computer: choose {takes}; everything else works without it.</source>
        <translation>{data_set} no está en este ordenador: elige {takes}; todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>{file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>No se encontró {file}. Pon en INKLING_DATA la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not {data_set}. Delete it, then fetch or choose it again.</source>
        <translation>{path} está dañado o no es {data_set}. Bórralo y después descárgalo o elígelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>{given} is damaged, or only a part of it is there. Copy or fetch it again. Nothing was changed.</source>
        <translation>{given} está dañado o solo está una parte. Cópialo o descárgalo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>{given} is not the data set {data_set}: {wanted} is not in it. Choose {takes}. Nothing was changed.</source>
        <translation>{given} no es el conjunto de datos {data_set}: le falta {wanted}. Elige {takes}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{data_set} needs {needed:,.0f} MB of room in {folder}, where {free:,.0f} MB are free. Make room, then try again; nothing was changed.</source>
        <translation>{data_set} necesita {needed:,.0f} MB de espacio en {folder}, donde hay {free:,.0f} MB libres. Haz sitio e inténtalo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>all that belongs to it</source>
        <translation>todo lo que le corresponde</translation>
    </message>
    <message>
        <source>{source} is not the data set {data_set}. Choose {takes}. Nothing was changed.</source>
        <translation>{source} no es el conjunto de datos {data_set}. Elige {takes}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has {columns:,} columns in its first line; Kaggle&apos;s form has 785: label, then pixel0 to pixel783.</source>
        <translation>{name} tiene {columns:,} columnas en su primera línea; el formato de Kaggle tiene 785: label y después pixel0 a pixel783.</translation>
    </message>
    <message>
        <source>an array {wanted}, or {wanted2},</source>
        <translation>una matriz {wanted} o {wanted2}</translation>
    </message>
    <message>
        <source>a folder for each digit, 0 to 9,</source>
        <translation>una carpeta por dígito, de 0 a 9</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no digits. Delete it, then choose your files again.</source>
        <translation>{path} está dañado o no contiene dígitos. Bórralo y elige otra vez tus archivos.</translation>
    </message>
    <message>
        <source>Line {before:,} of {name} is not a label and 784 grey levels of 0 to 255; perhaps only a part of the file is there.</source>
        <translation>La línea {before:,} de {name} no es una etiqueta y 784 niveles de gris de 0 a 255; quizá solo esté una parte del archivo.</translation>
    </message>
    <message>
        <source>A picture in {name} has {shape} numbers; it should have 28 x 28, or 784.</source>
        <translation>Una imagen de {name} tiene {shape} números; debería tener 28 x 28, o 784.</translation>
    </message>
    <message>
        <source>A picture in {name} has something else in it than grey levels, 0 to 255.</source>
        <translation>Una imagen de {name} contiene algo distinto de niveles de gris de 0 a 255.</translation>
    </message>
    <message>
        <source>{name} has the label {others}; digits have 0 to 9.</source>
        <translation>{name} tiene la etiqueta {others}; los dígitos van de 0 a 9.</translation>
    </message>
    <message>
        <source>{name} has {count:,} pictures and {count2:,} labels.</source>
        <translation>{name} tiene {count:,} imágenes y {count2:,} etiquetas.</translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} de {digit}</translation>
    </message>
    <message>
        <source>{name} has too few of some digits to learn from: {few}. {fewest} of each are the fewest, besides a fifth to measure with.</source>
        <translation>{name} tiene muy pocos ejemplos de algunos dígitos para aprender: {few}. Hacen falta al menos {fewest} de cada uno, además de una quinta parte para medir.</translation>
    </message>
    <message>
        <source>{name} holds more than Inkling takes: {most:,} digits are the most.</source>
        <translation>{name} contiene más de lo que admite Inkling: como mucho {most:,} dígitos.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed.</source>
        <translation>{sentence} No se cambió nada.</translation>
    </message>
    <message>
        <source>{emnist_file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>No se encontró {emnist_file}. Pon en INKLING_DATA la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>{path} does not hold pictures of 28 x 28 pixels.</source>
        <translation>{path} no contiene imágenes de 28 x 28 píxeles.</translation>
    </message>
    <message>
        <source>{path} is not a readable file of letters.</source>
        <translation>{path} no es un archivo de letras legible.</translation>
    </message>
    <message>
        <source>pictures of 28 x 28 pixels</source>
        <translation>imágenes de 28 x 28 píxeles</translation>
    </message>
    <message>
        <source>{path} is not a readable MNIST file. Delete it, and it is fetched again.</source>
        <translation>{path} no es un archivo de MNIST legible. Bórralo y se descargará de nuevo.</translation>
    </message>
    <message>
        <source>{path} does not hold MNIST&apos;s own digits ({name} differs). Delete it, and it is fetched again.</source>
        <translation>{path} no contiene los dígitos propios de MNIST ({name} es distinto). Bórralo y se descargará de nuevo.</translation>
    </message>
    <message>
        <source>what MNIST&apos;s own digits are</source>
        <translation>lo que son los dígitos propios de MNIST</translation>
    </message>
    <message>
        <source>Stopped. What has come of {title} is kept, to go on from.</source>
        <translation>Detenido. Lo que ha llegado de {title} se conserva para continuar desde ahí.</translation>
    </message>
    <message>
        <source>What lies at the address of {data_set} is laid out otherwise than Inkling knows it: {wanted} is not in it. Nothing was kept; if you have an older copy, choose {takes}.</source>
        <translation>Lo que hay en la dirección de {data_set} tiene otra forma que la que conoce Inkling: le falta {wanted}. No se conservó nada; si tienes una copia antigua, elige {takes}.</translation>
    </message>
    <message>
        <source>What came of {data_set} is damaged. Nothing was kept; try again later. Everything else works without it.</source>
        <translation>Lo que llegó de {data_set} está dañado. No se conservó nada; inténtalo más tarde. Todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>The connection broke off after {got:.1f} MB of {title}. What has come is kept: try again, and it goes on from there. Everything else works without it.</source>
        <translation>La conexión se cortó tras {got:.1f} MB de {title}. Lo que ha llegado se conserva: inténtalo de nuevo y continuará desde ahí. Todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>What the internet gave instead of {title} is not {title} (a log-in page, perhaps, or a cut connection). Nothing was kept; try again later.</source>
        <translation>Lo que dio internet en lugar de {title} no es {title} (quizá una página de acceso o una conexión cortada). No se conservó nada; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{title} is no longer at its address, {address}. If you have it from elsewhere, choose {takes}. Everything else works without it.</source>
        <translation>{title} ya no está en su dirección, {address}. Si lo tienes de otro sitio, elige {takes}. Todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>{title} could not be fetched through the proxy {proxy}, which this computer&apos;s settings name. Check that it is right and lets Inkling through; or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>{title} no se pudo descargar a través del proxy {proxy}, que indica la configuración de este ordenador. Comprueba que es correcto y que deja pasar a Inkling; o pon {lies_there} en {folder}. Todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>{title} is not on this computer and could not be fetched. It needs the internet once ({data_set}); or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>{title} no está en este ordenador y no se pudo descargar. Necesita internet una vez ({data_set}); o pon {lies_there} en {folder}. Todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.{why}</source>
        <translation>{path}&#xa0;no&#xa0;se&#xa0;puede&#xa0;leer&#xa0;como&#xa0;trazos,&#xa0;un&#xa0;objeto&#xa0;JSON&#xa0;por&#xa0;línea.{why}</translation>
    </message>
    <message>
        <source>larger than any such file</source>
        <translation>más grande que cualquier archivo así</translation>
    </message>
    <message>
        <source> Line {count} {error}.</source>
        <translation> Línea {count} {error}.</translation>
    </message>
    <message>
        <source>strokes: none</source>
        <translation>trazos: ninguno</translation>
    </message>
    <message>
        <source>{name} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>No se encontró {name}. Pon en INKLING_DATA la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.</source>
        <translation>{path} no se puede leer como trazos de lápiz, un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>a photo of each, cats and dogs,</source>
        <translation>una foto de cada uno, gatos y perros</translation>
    </message>
    <message>
        <source>There are {count} photos of cats and dogs that can be used; {fewest} are the fewest to learn from. Add some, then choose them again. Nothing was changed.</source>
        <translation>Hay {count} fotos de gatos y perros que se pueden usar; hacen falta al menos {fewest} para aprender. Añade algunas y elígelas de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>a photo that it should have</source>
        <translation>una foto que debería tener</translation>
    </message>
    <message>
        <source>70,000 handwritten digits, scanned (LeCun, Cortes, Burges 1998)</source>
        <translation>70.000 dígitos manuscritos, escaneados (LeCun, Cortes, Burges 1998)</translation>
    </message>
    <message>
        <source>free to use, its authors named</source>
        <translation>de uso libre, citando a sus autores</translation>
    </message>
    <message>
        <source>the file mnist.npz, or the folder that has it or MNIST&apos;s four IDX files</source>
        <translation>el archivo mnist.npz o la carpeta que lo tiene, o la de los cuatro archivos IDX de MNIST</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Trazos de lápiz</translation>
    </message>
    <message>
        <source>7,494 digits drawn with a pen by 30 people (Alpaydin, Alimoglu 1998)</source>
        <translation>7.494 dígitos dibujados con lápiz por 30 personas (Alpaydin, Alimoglu 1998)</translation>
    </message>
    <message>
        <source>the file pen_strokes.jsonl or pendigits-orig.tra.Z, or the folder that has it</source>
        <translation>el archivo pen_strokes.jsonl o pendigits-orig.tra.Z, o la carpeta que lo tiene</translation>
    </message>
    <message>
        <source>Isolated digits, letters and symbols, drawn by 200 people on many devices (1999)</source>
        <translation>Dígitos, letras y símbolos sueltos, dibujados por 200 personas en muchos aparatos (1999)</translation>
    </message>
    <message>
        <source>CC BY 4.0, for research</source>
        <translation>CC BY 4.0, para investigación</translation>
    </message>
    <message>
        <source>the archive unipen-CDROM-train_r01_v07.tgz, or the folder that has it or its strokes</source>
        <translation>el archivo unipen-CDROM-train_r01_v07.tgz, o la carpeta que lo tiene o que tiene sus trazos</translation>
    </message>
    <message>
        <source>Scanned letters (Cohen, Afshar, Tapson, van Schaik 2017; NIST Special Database 19)</source>
        <translation>Letras escaneadas (Cohen, Afshar, Tapson, van Schaik 2017; NIST Special Database 19)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>the file emnist_letters.npz or NIST&apos;s gzip.zip, or the folder that has it</source>
        <translation>el archivo emnist_letters.npz o gzip.zip de NIST, o la carpeta que lo tiene</translation>
    </message>
    <message>
        <source>Cats &amp; dogs</source>
        <translation>Gato, perro</translation>
    </message>
    <message>
        <source>Some 24,000 photos, kept grey and 144 x 144 (Microsoft, Kaggle: Asirra, 2007)</source>
        <translation>Unas 24.000 fotos, guardadas en gris y a 144 x 144 (Microsoft, Kaggle: Asirra, 2007)</translation>
    </message>
    <message>
        <source>for research and learning</source>
        <translation>para investigar y aprender</translation>
    </message>
    <message>
        <source>the file pets.zip, kagglecatsanddogs_5340.zip or Kaggle&apos;s train.zip, or a folder with a folder cat and a folder dog</source>
        <translation>el archivo pets.zip, kagglecatsanddogs_5340.zip o train.zip de Kaggle, o una carpeta con una carpeta cat y una carpeta dog</translation>
    </message>
    <message>
        <source>Oxford pets</source>
        <translation>Mascotas de Oxford</translation>
    </message>
    <message>
        <source>7,390 portraits of cats and dogs of 37 breeds (Parkhi, Vedaldi, Zisserman, Jawahar)</source>
        <translation>7.390 retratos de gatos y perros de 37 razas (Parkhi, Vedaldi, Zisserman, Jawahar)</translation>
    </message>
    <message>
        <source>the archive images.tar.gz, or the folder that has it</source>
        <translation>el archivo images.tar.gz, o la carpeta que lo tiene</translation>
    </message>
    <message>
        <source>Springer spaniels and nine kinds of things (Howard 2019; from ImageNet)</source>
        <translation>Springer spaniels y nueve tipos de cosas (Howard 2019; de ImageNet)</translation>
    </message>
    <message>
        <source>the archive imagenette2-160.tgz, or the folder that has it</source>
        <translation>el archivo imagenette2-160.tgz, o la carpeta que lo tiene</translation>
    </message>
    <message>
        <source>Things and animals of 101 kinds, nearly none a cat or dog (Fei-Fei, Fergus, Perona)</source>
        <translation>Cosas y animales de 101 tipos, casi ninguno gato o perro (Fei-Fei, Fergus, Perona)</translation>
    </message>
    <message>
        <source>the archive caltech-101.zip, or the folder that has it</source>
        <translation>el archivo caltech-101.zip, o la carpeta que lo tiene</translation>
    </message>
    <message>
        <source>No pictures, but a network that tells a thousand kinds of things apart, in colour, for your own classes to stand on (Howard et al. 2019; Keras&apos; weights, of ImageNet)</source>
        <translation>No imágenes, sino una red que distingue en color mil tipos de cosas, sobre la que se apoyan tus propias clases (Howard et al. 2019; pesos de Keras, de ImageNet)</translation>
    </message>
    <message>
        <source>the file weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</source>
        <translation>el archivo weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</translation>
    </message>
    <message>
        <source>Digits from files</source>
        <translation>Dígitos de archivos</translation>
    </message>
    <message>
        <source>28 x 28 pixels each, or pictures of any size; a fifth of them only measures</source>
        <translation>De 28 x 28 píxeles, o imágenes de cualquier tamaño; una quinta parte solo sirve para medir</translation>
    </message>
    <message>
        <source>as you have them</source>
        <translation>como los tengas</translation>
    </message>
    <message>
        <source>Kaggle&apos;s CSV, an NPZ file with x_train and y_train, or x and y, IDX files or their folder, or a folder with a folder of pictures for each digit, 0 to 9</source>
        <translation>el CSV de Kaggle, un archivo NPZ con x_train e y_train, o x e y, archivos IDX o su carpeta, o una carpeta con una carpeta de imágenes por dígito, de 0 a 9</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>De Inkling</translation>
    </message>
    <message>
        <source>6,000 digits in 200 made-up hands, drawn by rule</source>
        <translation>6.000 dígitos de 200 manos inventadas, dibujados por reglas</translation>
    </message>
    <message>
        <source>free to use</source>
        <translation>de uso libre</translation>
    </message>
    <message>
        <source>{model} cannot be looked into: it came from {origin}, and so answers in a process of its own. Train the task here to see inside.</source>
        <translation>No se puede mirar dentro de {model}: vino de {origin}, y por eso responde en un proceso propio. Entrena la tarea aquí para ver el interior.</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: an older Inkling saved it, which kept no layer&apos;s activations. It answers all the same; train it again to see its inside.</source>
        <translation>No se puede mirar dentro de {name}: lo guardó un Inkling más antiguo, sin las activaciones de sus capas. Responde igualmente; entrénalo otra vez para ver su interior.</translation>
    </message>
    <message>
        <source>{folder} brings no list of its training pictures, so the nearest of them cannot be looked up.</source>
        <translation>{folder} no trae la lista de sus imágenes de entrenamiento, así que no se pueden buscar las más parecidas.</translation>
    </message>
    <message>
        <source>{path} is damaged or another model&apos;s, so the nearest training pictures cannot be looked up. Install Inkling again to restore it.</source>
        <translation>{path} está dañado o es de otro modelo, así que no se pueden buscar las imágenes de entrenamiento más parecidas. Vuelve a instalar Inkling para recuperarlo.</translation>
    </message>
    <message>
        <source>{folder} has no {weights_file}, because an older Inkling saved it: its layers are shown, its filters and weights are not. Train it again to see them.</source>
        <translation>{folder} no tiene {weights_file}, porque lo guardó un Inkling más antiguo: se muestran sus capas, pero no sus filtros y pesos. Entrénalo otra vez para verlos.</translation>
    </message>
    <message>
        <source>{folder} has more weights than can be shown ({largest} MB): its layers are shown, its filters and weights are not. A smaller network can be looked into.</source>
        <translation>{folder} tiene más pesos de los que se pueden mostrar ({largest} MB): se muestran sus capas, pero no sus filtros y pesos. Dentro de una red más pequeña sí se puede mirar.</translation>
    </message>
    <message>
        <source>{path} is damaged: the layers are shown, their filters and weights are not. Install Inkling again to restore it, or train the model again.</source>
        <translation>{path} está dañado: se muestran las capas, pero no sus filtros y pesos. Vuelve a instalar Inkling para recuperarlo o entrena el modelo otra vez.</translation>
    </message>
    <message>
        <source>The model was not exported: the process that writes this format ended at a fault of its own. Nothing was changed. Try again, or choose another format.</source>
        <translation>El modelo no se exportó: el proceso que escribe este formato terminó por un fallo propio. No se cambió nada. Inténtalo de nuevo o elige otro formato.</translation>
    </message>
    <message>
        <source>Not saved: {target} is there already. Give another name.</source>
        <translation>No guardado: {target} ya existe. Da otro nombre.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read. Choose another model.</source>
        <translation>{path} falta o no se puede leer. Elige otro modelo.</translation>
    </message>
    <message>
        <source>Folder with both files and an example</source>
        <translation>Carpeta con los dos archivos y un ejemplo</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Modelo de Keras</translation>
    </message>
    <message>
        <source>Web page that answers by itself</source>
        <translation>Página web que responde por sí sola</translation>
    </message>
    <message>
        <source>C header for a microcontroller</source>
        <translation>Cabecera en C para un microcontrolador</translation>
    </message>
    <message>
        <source>LiteRT model</source>
        <translation>Modelo de LiteRT</translation>
    </message>
    <message>
        <source>LiteRT model in 8-bit numbers, a quarter of the size</source>
        <translation>Modelo de LiteRT en números de 8 bits, la cuarta parte de grande</translation>
    </message>
    <message>
        <source>ONNX model for other runtimes</source>
        <translation>Modelo de ONNX para otros entornos</translation>
    </message>
    <message>
        <source>{format} needs an extra part: pip install inkling-workbench[exports]. Nothing was written; the other formats need no more than there is.</source>
        <translation>{format} necesita una parte adicional: pip install inkling-workbench[exports]. No se escribió nada; los demás formatos no necesitan más de lo que hay.</translation>
    </message>
    <message>
        <source>{card} is for photos, and a page is for drawings. Choose another format.</source>
        <translation>{card} es para fotos, y una página es para dibujos. Elige otro formato.</translation>
    </message>
    <message>
        <source>{card} has a layer that this format cannot have: {layer}. Choose another format.</source>
        <translation>{card} tiene una capa que este formato no puede tener: {layer}. Elige otro formato.</translation>
    </message>
    <message>
        <source>the disk is full. Make room on it, then try again.</source>
        <translation>el disco está lleno. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Delete something, then try again.</source>
        <translation>tu parte del disco está agotada. Borra algo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>the file would be too large for its disk. Use another disk.</source>
        <translation>el archivo sería demasiado grande para su disco. Usa otro disco.</translation>
    </message>
    <message>
        <source>{folder} can only be read. Make it writable, then try again.</source>
        <translation>{folder} solo se puede leer. Permite escribir en ella e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>you may not write in {folder}. Ask its owner for the right to.</source>
        <translation>no puedes escribir en {folder}. Pide permiso a quien le pertenece.</translation>
    </message>
    <message>
        <source>a file is where the folder {folder} should be. Move it away, then try again.</source>
        <translation>hay un archivo donde debería estar la carpeta {folder}. Muévelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>the name is too long for its disk. Choose a shorter one.</source>
        <translation>el nombre es demasiado largo para su disco. Elige uno más corto.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No guardado: {reason}</translation>
    </message>
    <message>
        <source>the folder {folder} is not there. Make it, or choose another one.</source>
        <translation>la carpeta {folder} no está. Créala o elige otra.</translation>
    </message>
    <message>
        <source>the disk reports an error ({reported}). Check the disk, then try again.</source>
        <translation>el disco informa de un error ({reported}). Revisa el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>was written by a newer Inkling</source>
        <translation>lo escribió un Inkling más nuevo</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>está dañado ({reason})</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>{place}{unknown}: unknown</source>
        <translation>{place}{unknown}: desconocido</translation>
    </message>
    <message>
        <source>A name is missing. Give one of at least one letter or digit.</source>
        <translation>Falta un nombre. Da uno con al menos una letra o un dígito.</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters. Give one of at most {longest_name}.</source>
        <translation>El nombre es demasiado largo: {count} caracteres. Da uno de {longest_name} como mucho.</translation>
    </message>
    <message>
        <source>Not saved: another Inkling window is busy saving. Close it, then try again.</source>
        <translation>No guardado: otra ventana de Inkling está guardando. Ciérrala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says no format. Give a name that ends in {list}.</source>
        <translation>«{path}» no indica ningún formato. Da un nombre que termine en {list}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give another name for the table.</source>
        <translation>{path} es una carpeta. Da otro nombre a la tabla.</translation>
    </message>
    <message>
        <source>{path} is not a table with the columns that are wanted here. Give another name for the table.</source>
        <translation>{path} no es una tabla con las columnas que hacen falta aquí. Da otro nombre a la tabla.</translation>
    </message>
    <message>
        <source>Parquet needs an extra part: pip install inkling-workbench[tables]. Or give a name that ends in .csv or .jsonl.</source>
        <translation>Parquet necesita una parte adicional: pip install inkling-workbench[tables]. O da un nombre que termine en .csv o .jsonl.</translation>
    </message>
    <message>
        <source>There is no camera on this computer. Plug one in, then try again.</source>
        <translation>No hay ninguna cámara en este ordenador. Conecta una e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: it is not there, or another program uses it. Plug it in or close that program, then try again.</source>
        <translation>La cámara no se puede abrir: no está, o la usa otro programa. Conéctala o cierra ese programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again, then try again.</source>
        <translation>La cámara no responde. Desconéctala, vuelve a conectarla e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The camera gives no picture any more. See that it is plugged in, then try again.</source>
        <translation>La cámara ya no da imágenes. Mira si está conectada e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This picture takes too long to read. Save a smaller copy as JPEG and use that.</source>
        <translation>Esta imagen tarda demasiado en leerse. Guarda una copia más pequeña como JPEG y usa esa.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it may be damaged. Save it as JPEG or PNG and use that.</source>
        <translation>Esta imagen no se puede leer: puede estar dañada. Guárdala como JPEG o PNG y usa esa.</translation>
    </message>
    <message>
        <source>Pictures cannot be read at the moment. Close other programs, then try again.</source>
        <translation>Ahora mismo no se pueden leer imágenes. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what was saved is safe.</source>
        <translation>Inkling se movió o se borró mientras funcionaba. Ciérralo e inícialo desde donde está ahora; lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>{path} is damaged or gone. Delete it from your pictures, and go on.</source>
        <translation>{path} está dañada o ya no está. Bórrala de tus imágenes y continúa.</translation>
    </message>
    <message>
        <source>This picture is cut off or damaged. Copy or download it again.</source>
        <translation>Esta imagen está cortada o dañada. Cópiala o descárgala otra vez.</translation>
    </message>
    <message>
        <source>This picture takes too much memory. Save a smaller copy and use that.</source>
        <translation>Esta imagen necesita demasiada memoria. Guarda una copia más pequeña y usa esa.</translation>
    </message>
    <message>
        <source>This is not a picture that Inkling can read. Save it as JPEG or PNG and use that.</source>
        <translation>Esto no es una imagen que Inkling pueda leer. Guárdala como JPEG o PNG y usa esa.</translation>
    </message>
    <message>
        <source>HEIC pictures need an extra part: pip install pi-heif. Or save it as JPEG and use that.</source>
        <translation>Las imágenes HEIC necesitan una parte adicional: pip install pi-heif. O guárdala como JPEG y usa esa.</translation>
    </message>
    <message>
        <source>Inkling cannot read pictures in LAB colours. Save it as JPEG or PNG and use that.</source>
        <translation>Inkling no puede leer imágenes en colores LAB. Guárdala como JPEG o PNG y usa esa.</translation>
    </message>
    <message>
        <source>This picture is empty. Copy or download it again.</source>
        <translation>Esta imagen está vacía. Cópiala o descárgala otra vez.</translation>
    </message>
    <message>
        <source>The first picture of an animation.</source>
        <translation>La primera imagen de una animación.</translation>
    </message>
    <message>
        <source>The first of several pages.</source>
        <translation>La primera de varias páginas.</translation>
    </message>
    <message>
        <source>This picture has more than 200 megapixels. Save a smaller copy and use that.</source>
        <translation>Esta imagen tiene más de 200 megapíxeles. Guarda una copia más pequeña y usa esa.</translation>
    </message>
    <message>
        <source>a folder. Drop the pictures inside it instead.</source>
        <translation>una carpeta. Suelta las imágenes que contiene.</translation>
    </message>
    <message>
        <source>a pipe, not a file. Save the picture to a file first.</source>
        <translation>una tubería, no un archivo. Guarda antes la imagen en un archivo.</translation>
    </message>
    <message>
        <source>a socket, not a file. Save the picture to a file first.</source>
        <translation>un socket, no un archivo. Guarda antes la imagen en un archivo.</translation>
    </message>
    <message>
        <source>a device, not a file. Choose a picture file instead.</source>
        <translation>un dispositivo, no un archivo. Elige un archivo de imagen.</translation>
    </message>
    <message>
        <source>has a name or a path that is too long. Move it to a folder nearer to the top.</source>
        <translation>tiene un nombre o una ruta demasiado largos. Muévelo a una carpeta más arriba.</translation>
    </message>
    <message>
        <source>not a file. Choose a picture file instead.</source>
        <translation>algo distinto de un archivo. Elige un archivo de imagen.</translation>
    </message>
    <message>
        <source>could not be read from its disk. Copy it to another folder and try again.</source>
        <translation>no se pudo leer de su disco. Cópialo a otra carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>may not be opened by you. Ask its owner for the right to read it.</source>
        <translation>no lo puedes abrir. Pide permiso para leerlo a quien le pertenece.</translation>
    </message>
    <message>
        <source>is not there. It may have been moved or deleted: choose it again.</source>
        <translation>no está. Puede que se haya movido o borrado: elígelo de nuevo.</translation>
    </message>
    <message>
        <source>is a link that leads back to itself. Choose the picture it should lead to.</source>
        <translation>es un enlace que vuelve a sí mismo. Elige la imagen a la que debería llevar.</translation>
    </message>
    <message>
        <source>is a socket, not a file. Save the picture to a file first.</source>
        <translation>es un socket, no un archivo. Guarda antes la imagen en un archivo.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Wait until it is saved, then try again.</source>
        <translation>{name} cambió mientras se leía. Espera a que esté guardado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This picture is on the internet, and Inkling fetches nothing from there. Save the picture first, then drop the saved file.</source>
        <translation>Esta imagen está en internet, e Inkling no descarga nada de allí. Guarda antes la imagen y suelta el archivo guardado.</translation>
    </message>
    <message>
        <source>This picture is not in a folder of this computer. Copy it to one first, then drop it from there.</source>
        <translation>Esta imagen no está en ninguna carpeta de este ordenador. Cópiala antes a una y suéltala desde ahí.</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path} es {what}</translation>
    </message>
    <message>
        <source>{path} is empty. Copy or download it again.</source>
        <translation>{path} está vacío. Cópialo o descárgalo otra vez.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB. Save a smaller copy and use that.</source>
        <translation>{path} es mayor de {megabytes} MB. Guarda una copia más pequeña y usa esa.</translation>
    </message>
    <message>
        <source>{path} is not a possible name for a file.</source>
        <translation>{path} no es un nombre posible para un archivo.</translation>
    </message>
    <message>
        <source>is a link to a file that is gone. Choose the picture itself.</source>
        <translation>es un enlace a un archivo que ya no está. Elige la propia imagen.</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>igual a</translation>
    </message>
    <message>
        <source>other than</source>
        <translation>distinto de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como mucho</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>“{text}” is no claim. Write a figure, one of {list}, and a figure or a value, with spaces between them.</source>
        <translation>«{text}» no es una afirmación. Escribe una cifra, uno de {list} y una cifra o un valor, separados por espacios.</translation>
    </message>
    <message>
        <source>{right}, which is {expected}</source>
        <translation>{right}, que es {expected}</translation>
    </message>
    <message>
        <source>On this computer it came out otherwise: {left} is {found}; the lesson expects it to be {words} {expected}.</source>
        <translation>En este ordenador salió otra cosa: {left} es {found}; la lección espera que sea {words} {expected}.</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>The lesson {path} {reason}. The other lessons are not affected.</source>
        <translation>La lección {path} {reason}. Las demás lecciones no están afectadas.</translation>
    </message>
    <message>
        <source>The lesson {name}.md has no title. Begin it with a line such as: # One neuron</source>
        <translation>La lección {name}.md no tiene título. Empiézala con una línea como: # One neuron</translation>
    </message>
    <message>
        <source>The lesson {name}.md has {count} steps; a lesson has 1 to {most_steps}. A step begins with a line such as: ## Draw a seven</source>
        <translation>La lección {name}.md tiene {count} pasos; una lección tiene de 1 a {most_steps}. Un paso empieza con una línea como: ## Draw a seven</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a lesson has. It has: task.</source>
        <translation>«{key}» no es nada que tenga una lección. Tiene: task.</translation>
    </message>
    <message>
        <source>The lesson {name}.md, {sentence}</source>
        <translation>La lección {name}.md, {sentence}</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a step has. It has: {list}.</source>
        <translation>«{key}» no es nada que tenga un paso. Tiene: {list}.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in a step. Leave one of them out.</source>
        <translation>«{key}» aparece dos veces en un paso. Quita una.</translation>
    </message>
    <message>
        <source>A quotation mark has no other one. Close it.</source>
        <translation>A una comilla le falta la otra. Ciérrala.</translation>
    </message>
    <message>
        <source>“{verb}” is nothing that a step can do. It can: {known}.</source>
        <translation>«{verb}» no es nada que pueda hacer un paso. Puede: {known}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>“{verb}” takes {count} words, not {count2}.</source>
        <translation>«{verb}» lleva {count} palabras, no {count2}.</translation>
    </message>
    <message>
        <source>“{text}” notes nothing. Write: name = figure, as in first = answer.label</source>
        <translation>«{text}» no anota nada. Escribe: nombre = cifra, como en first = answer.label</translation>
    </message>
    <message>
        <source>The lesson {name}.md, line {number}: {sentence}</source>
        <translation>La lección {name}.md, línea {number}: {sentence}</translation>
    </message>
    <message>
        <source>Your progress in the lessons, {path}, {error}. It is left as it is, and the lessons begin anew; move the file away to have them kept again.</source>
        <translation>Tu progreso en las lecciones, {path}, {error}. Se deja como está y las lecciones empiezan de nuevo; mueve el archivo para que se vuelvan a guardar.</translation>
    </message>
    <message>
        <source>The trainer ended before the trial did. Nothing of yours was changed; try again.</source>
        <translation>El proceso de entrenamiento terminó antes que el ensayo. No se cambió nada tuyo; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{word}” sets nothing. What can be set: {known}.</source>
        <translation>«{word}» no ajusta nada. Se puede ajustar: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no number for {field}.</source>
        <translation>«{value}» no es un número para {field}.</translation>
    </message>
    <message>
        <source>{path} {error}. Update Inkling to use it.</source>
        <translation>{path} {error}. Actualiza Inkling para usarlo.</translation>
    </message>
    <message>
        <source>{path} {what}. Install Inkling again to restore it, or choose another model.</source>
        <translation>{path} {what}. Vuelve a instalar Inkling para recuperarlo o elige otro modelo.</translation>
    </message>
    <message>
        <source>{path} {what}. Choose another model, or train one.</source>
        <translation>{path} {what}. Elige otro modelo o entrena uno.</translation>
    </message>
    <message>
        <source>is damaged (it is not as it was saved)</source>
        <translation>está dañado (no está como se guardó)</translation>
    </message>
    <message>
        <source>{folder} cannot be run here. Install Inkling again to restore it, or choose another model.</source>
        <translation>{folder} no se puede ejecutar aquí. Vuelve a instalar Inkling para recuperarlo o elige otro modelo.</translation>
    </message>
    <message>
        <source>is of another network</source>
        <translation>es de otra red</translation>
    </message>
    <message>
        <source>{title} takes too long to answer, so it was stopped. Choose another model; everything else is as it was.</source>
        <translation>{title} tarda demasiado en responder, así que se detuvo. Elige otro modelo; todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>{title} cannot be run: it is damaged, or takes more memory than it may. Choose another model; everything else is as it was.</source>
        <translation>{title} no se puede ejecutar: está dañado o necesita más memoria de la permitida. Elige otro modelo; todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Choose one of: {names}.</source>
        <translation>No hay ningún modelo «{name}». Elige uno de: {names}.</translation>
    </message>
    <message>
        <source>The model {name}, which should answer, is gone. Choose another.</source>
        <translation>El modelo {name}, que debería responder, ya no está. Elige otro.</translation>
    </message>
    <message>
        <source>{path} {error}. Choose the model that should answer.</source>
        <translation>{path} {error}. Elige el modelo que debe responder.</translation>
    </message>
    <message>
        <source>{problem} Until then {folder} answers.</source>
        <translation>{problem} Hasta entonces responde {folder}.</translation>
    </message>
    <message>
        <source>{task} is not trained yet: choose it in the window and press Retrain, or: inkling train {task}</source>
        <translation>{task} aún no está entrenada: elígela en la ventana y pulsa «Reentrenar», o bien: inkling train {task}</translation>
    </message>
    <message>
        <source>There is no model for {task} in {shipped_models}. Install Inkling again to restore them, or train one: inkling train {task}</source>
        <translation>No hay ningún modelo para {task} en {shipped_models}. Vuelve a instalar Inkling para recuperarlos o entrena uno: inkling train {task}</translation>
    </message>
    <message>
        <source>Not saved: the new model is damaged or no longer there. Train again.</source>
        <translation>No guardado: el modelo nuevo está dañado o ya no está. Entrena otra vez.</translation>
    </message>
    <message>
        <source>This model was kept or removed already, by another Inkling window perhaps. Nothing was changed here.</source>
        <translation>Este modelo ya se conservó o se quitó, quizá desde otra ventana de Inkling. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>What the training needs could not be fetched. It needs the internet once and 2 GB of disk. Your model is unchanged; press Start, and it goes on.</source>
        <translation>No se pudo descargar lo que necesita el entrenamiento. Necesita internet una vez y 2 GB de disco. Tu modelo no ha cambiado; pulsa «Empezar» y continuará.</translation>
    </message>
    <message>
        <source>uv {step} ended with {returncode}</source>
        <translation>uv {step} terminó con {returncode}</translation>
    </message>
    <message>
        <source>There is no code for this kind of network. Choose another training.</source>
        <translation>No hay código para este tipo de red. Elige otro entrenamiento.</translation>
    </message>
    <message>
        <source>There is no code for trainings on letters, as Keras brings no letters to learn from. Choose another training.</source>
        <translation>No hay código para entrenamientos con letras, porque Keras no trae letras de las que aprender. Elige otro entrenamiento.</translation>
    </message>
    <message>
        <source>There is no code for this training: it was made with an optimizer that this Inkling does not know. Choose another training.</source>
        <translation>No hay código para este entrenamiento: se hizo con un optimizador que este Inkling no conoce. Elige otro entrenamiento.</translation>
    </message>
    <message>
        <source>There is no code for this training: its classes are gone. Choose another training.</source>
        <translation>No hay código para este entrenamiento: sus clases ya no están. Elige otro entrenamiento.</translation>
    </message>
    <message>
        <source>step cannot be trained: its slope is zero everywhere, so no weight learns which way to move. Choose relu, sigmoid or tanh.</source>
        <translation>step no se puede entrenar: su pendiente es cero en todas partes, así que ningún peso aprende hacia dónde moverse. Elige relu, sigmoid o tanh.</translation>
    </message>
    <message>
        <source>A network has 1 to {most_layers} layers before its answer.</source>
        <translation>Una red tiene de 1 a {most_layers} capas antes de su respuesta.</translation>
    </message>
    <message>
        <source>A {kind} layer needs a picture; after a dense layer there is none.</source>
        <translation>Una capa {kind} necesita una imagen; tras una capa densa no hay ninguna.</translation>
    </message>
    <message>
        <source>At most {most_pools} pool layers: each halves the picture&apos;s 28 pixels.</source>
        <translation>Como mucho {most_pools} capas de agrupación: cada una reduce a la mitad los 28 píxeles de la imagen.</translation>
    </message>
    <message>
        <source>A layer is one of: {list}.</source>
        <translation>Una capa es una de: {list}.</translation>
    </message>
    <message>
        <source>Dropout is 0 to 0.9 of the units.</source>
        <translation>El dropout es de 0 a 0,9 de las unidades.</translation>
    </message>
    <message>
        <source>A {kind} layer has 1 to {most:,} units.</source>
        <translation>Una capa {kind} tiene de 1 a {most:,} unidades.</translation>
    </message>
    <message>
        <source>An activation is one of: {list}.</source>
        <translation>Una activación es una de: {list}.</translation>
    </message>
    <message>
        <source>Not saved: the training&apos;s record {path} {error}. The model is not affected.</source>
        <translation>No guardado: el registro {path} del entrenamiento {error}. El modelo no está afectado.</translation>
    </message>
    <message>
        <source>{field}: not {right}, as the file&apos;s name has it</source>
        <translation>{field}: no es {right}, como dice el nombre del archivo</translation>
    </message>
    <message>
        <source>outcome: none of {list}</source>
        <translation>outcome: ninguno de {list}</translation>
    </message>
    <message>
        <source>1 earlier training is</source>
        <translation>1 entrenamiento anterior queda</translation>
    </message>
    <message>
        <source>{count} earlier trainings are</source>
        <translation>{count} entrenamientos anteriores quedan</translation>
    </message>
    <message>
        <source>{runs} left out of the list. {problems}</source>
        <translation>{runs} fuera de la lista. {problems}</translation>
    </message>
    <message>
        <source>Dense, 128 + 128</source>
        <translation>Densa, 128 + 128</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolucional</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Residual, of the world</source>
        <translation>Residual, con mundo</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Capas propias</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>As the well-known tutorial does it: two layers of 128, adam, 3 epochs, about 97 %.</source>
        <translation>Como lo hace el conocido tutorial: dos capas de 128, adam, 3 épocas, cerca del 97&#xa0;%.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>The tutorial&apos;s network and epochs in a fraction of the time: larger batches, and a learning rate that rises and falls.</source>
        <translation>La red y las épocas del tutorial en una fracción del tiempo: lotes más grandes y una tasa de aprendizaje que sube y baja.</translation>
    </message>
    <message>
        <source>Quick, with convolutions</source>
        <translation>Rápido convolucional</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 99.3 % in half a minute.</source>
        <translation>Tres pequeñas convoluciones ven los trazos dondequiera que estén: cerca del 99,3&#xa0;% en medio minuto.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>The settings of the model that came with Inkling; takes an hour or more.</source>
        <translation>Los ajustes del modelo incluido en Inkling; tarda una hora o más.</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Mi letra</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with MNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>El modelo actual sigue aprendiendo de tus correcciones, mezcladas con MNIST para que no olvide nada; tarda hasta un minuto.</translation>
    </message>
    <message>
        <source>Over-fit on purpose</source>
        <translation>Sobreajustar adrede</translation>
    </message>
    <message>
        <source>500 pictures, always the same: watch the network learn them by heart, and nothing more.</source>
        <translation>500 imágenes, siempre las mismas: mira cómo la red las aprende de memoria, y nada más.</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 88 % in some minutes.</source>
        <translation>Tres pequeñas convoluciones ven los trazos dondequiera que estén: cerca del 88&#xa0;% en unos minutos.</translation>
    </message>
    <message>
        <source>The network of the model that came with Inkling, learning from labels; takes an hour or more.</source>
        <translation>La red del modelo incluido en Inkling, aprendiendo de etiquetas; tarda una hora o más.</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with EMNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>El modelo actual sigue aprendiendo de tus correcciones, mezcladas con EMNIST para que no olvide nada; tarda hasta un minuto.</translation>
    </message>
    <message>
        <source>What cats and dogs alone can teach; takes about two hours. The model that came with Inkling has also seen other things.</source>
        <translation>Lo que pueden enseñar solo gatos y perros; tarda unas dos horas. El modelo incluido en Inkling también ha visto otras cosas.</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning, from a tenth of the photos; takes up to three minutes.</source>
        <translation>Los últimos bloques de la red incluida en Inkling siguen aprendiendo, de la décima parte de las fotos; tarda hasta tres minutos.</translation>
    </message>
    <message>
        <source>My photos</source>
        <translation>Mis fotos</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning from a folder of yours, without any other data; takes up to three minutes.</source>
        <translation>Los últimos bloques de la red incluida en Inkling siguen aprendiendo de una carpeta tuya, sin otros datos; tarda hasta tres minutos.</translation>
    </message>
    <message>
        <source>My pet</source>
        <translation>Mi mascota</translation>
    </message>
    <message>
        <source>The current model goes on learning from the photos that you corrected, mixed with what it saw of others so that it forgets nothing; takes up to three minutes.</source>
        <translation>El modelo actual sigue aprendiendo de las fotos que corregiste, mezcladas con lo que vio de otras para que no olvide nada; tarda hasta tres minutos.</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes seconds.</source>
        <translation>Una última capa nueva aprende tus clases de lo que la red ya ve; tarda segundos.</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes a second or two.</source>
        <translation>Una última capa nueva aprende tus clases de lo que la red ya ve; tarda uno o dos segundos.</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>The same on a network that knows a thousand kinds of things, and sees in colour. It is fetched once, 4 MB; the first time takes up to a minute, then a second or two.</source>
        <translation>Lo mismo sobre una red que conoce mil tipos de cosas y ve en color. Se descarga una vez, 4 MB; la primera vez tarda hasta un minuto, después uno o dos segundos.</translation>
    </message>
    <message>
        <source>Learn longer</source>
        <translation>Aprender más tiempo</translation>
    </message>
    <message>
        <source>The last layer learns from many varied copies of each photo; takes up to a minute, and is worth it from 10 photos of each class on.</source>
        <translation>La última capa aprende de muchas copias variadas de cada foto; tarda hasta un minuto y vale la pena a partir de 10 fotos por clase.</translation>
    </message>
    <message>
        <source>What the network learns best with.</source>
        <translation>Con lo que mejor aprende la red.</translation>
    </message>
    <message>
        <source>To learn longer, each class needs {few} photos or more; {name} has {count}. Add some, or choose My classes.</source>
        <translation>Para aprender más tiempo, cada clase necesita {few} fotos o más; {name} tiene {count}. Añade algunas o elige «Mis clases».</translation>
    </message>
    <message>
        <source>The network that your classes are to stand on in colour, MobileNetV3, is not on this computer. Fetch it under Data, 4 MB, then train again; your photos and your models stay as they are.</source>
        <translation>La red sobre la que se apoyan tus clases en color, MobileNetV3, no está en este ordenador. Descárgala en «Datos», 4 MB, y entrena otra vez; tus fotos y tus modelos se quedan como están.</translation>
    </message>
    <message>
        <source>Open a photo of your pet</source>
        <translation>Abre una foto de tu mascota</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dibuja algo</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. {give}, say below the answer what it is, and train again.</source>
        <translation>Aún no hay correcciones de las que aprender. {give}, di bajo la respuesta qué es y entrena otra vez.</translation>
    </message>
    <message>
        <source>There is no model that could learn your pet. Train one first.</source>
        <translation>No hay ningún modelo que pueda aprender tu mascota. Entrena antes uno.</translation>
    </message>
    <message>
        <source>There is no model that could learn your handwriting. Train one first.</source>
        <translation>No hay ningún modelo que pueda aprender tu letra. Entrena antes uno.</translation>
    </message>
    <message>
        <source>{card} keeps nothing of the photos that it learned from, so it would forget them over yours. Choose the model that came with Inkling, under Models, then train again; your corrections stay.</source>
        <translation>{card} no conserva nada de las fotos de las que aprendió, así que las olvidaría con las tuyas. Elige en «Modelos» el modelo incluido en Inkling y entrena otra vez; tus correcciones se quedan.</translation>
    </message>
    <message>
        <source>Choose the folder with your photos first: one with a folder for each class in it, such as cat and dog, and ten photos or more.</source>
        <translation>Elige antes la carpeta con tus fotos: una que tenga dentro una carpeta por clase, como cat y dog, y diez fotos o más.</translation>
    </message>
    <message>
        <source>The network that came with Inkling is missing. Install Inkling again.</source>
        <translation>Falta la red incluida en Inkling. Vuelve a instalar Inkling.</translation>
    </message>
    <message>
        <source>What your classes are learned with is missing. {error}</source>
        <translation>Falta aquello con lo que se aprenden tus clases. {error}</translation>
    </message>
    <message>
        <source>Your model is unchanged.</source>
        <translation>Tu modelo no ha cambiado.</translation>
    </message>
    <message>
        <source>Window and trainer do not understand each other. {unchanged} Try again.</source>
        <translation>La ventana y el proceso de entrenamiento no se entienden. {unchanged} Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Window and trainer are of different versions. {unchanged} Start Inkling again.</source>
        <translation>La ventana y el proceso de entrenamiento son de versiones distintas. {unchanged} Inicia Inkling de nuevo.</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>entropía cruzada categórica</translation>
    </message>
    <message>
        <source>A folder of your own photos, with a folder for each class in it. From ten on it is worth it; a fifth of them only measures.</source>
        <translation>Una carpeta con tus propias fotos, con una carpeta por clase dentro. Vale la pena a partir de diez; una quinta parte solo sirve para medir.</translation>
    </message>
    <message>
        <source>What can be learned at all: mlp sees single pixels, cnn sees strokes wherever they are and learns longer. With own layers you build it yourself.</source>
        <translation>Lo que se puede aprender: mlp ve píxeles sueltos, cnn ve los trazos dondequiera que estén y tarda más en aprender. Con capas propias la construyes tú.</translation>
    </message>
    <message>
        <source>More layers and units can learn more, take longer, and learn few pictures by heart.</source>
        <translation>Más capas y unidades pueden aprender más, tardan más y aprenden pocas imágenes de memoria.</translation>
    </message>
    <message>
        <source>How the weights follow the slope of the loss: adamw starts and ends gently, adam keeps its pace as most tutorials do, sgd is the plain rule and wants a larger rate.</source>
        <translation>Cómo siguen los pesos la pendiente de la pérdida: adamw empieza y termina con suavidad, adam mantiene el ritmo como en la mayoría de los tutoriales, sgd es la regla simple y quiere una tasa mayor.</translation>
    </message>
    <message>
        <source>The length of each step. Too small: nothing happens. Too large: the loss jumps about or bursts. 0 takes the network&apos;s own.</source>
        <translation>La longitud de cada paso. Muy pequeña: no pasa nada. Muy grande: la pérdida salta o estalla. 0 toma la de la red.</translation>
    </message>
    <message>
        <source>Pictures looked at before each step. Small: many rough steps. Large: fewer, smoother and faster ones, which want a larger rate.</source>
        <translation>Imágenes que se miran antes de cada paso. Pocas: muchos pasos toscos. Muchas: menos pasos, más suaves y rápidos, que quieren una tasa mayor.</translation>
    </message>
    <message>
        <source>How much of each label is shared out evenly among all classes. With 0.1 the network is to be about 90 % sure and no surer: it learns less by heart, and its loss stays well above 0.</source>
        <translation>Cuánto de cada etiqueta se reparte por igual entre todas las clases. Con 0,1, la red debe estar segura en torno al 90&#xa0;% y no más: aprende menos de memoria, y su pérdida queda bastante por encima de 0.</translation>
    </message>
    <message>
        <source>How often every picture is seen. More is better until validation gets worse. 0 takes the network&apos;s own.</source>
        <translation>Cuántas veces se ve cada imagen. Más es mejor hasta que la validación empeora. 0 toma las de la red.</translation>
    </message>
    <message>
        <source>What the network gets for a pixel: 0 to 1; the tutorial&apos;s normalize(axis=1); or 0 to 255 as they are, to see why one normalises.</source>
        <translation>Lo que recibe la red por cada píxel: de 0 a 1; el normalize(axis=1) del tutorial; o de 0 a 255 tal cual, para ver por qué se normaliza.</translation>
    </message>
    <message>
        <source>How far the training pictures are turned, bent and moved, so that other hands are understood. 0 shows them as they are.</source>
        <translation>Cuánto se giran, doblan y mueven las imágenes de entrenamiento, para que se entiendan otras manos. 0 las muestra tal cual.</translation>
    </message>
    <message>
        <source>The share of the training pictures that is used. Few are learned by heart.</source>
        <translation>La parte de las imágenes de entrenamiento que se usa. Unas pocas se aprenden de memoria.</translation>
    </message>
    <message>
        <source>Chance, repeatable: the same seed gives the same training on the same computer.</source>
        <translation>Azar repetible: la misma semilla da el mismo entrenamiento en el mismo ordenador.</translation>
    </message>
    <message>
        <source>What is learned from: MNIST&apos;s scanned digits, digits drawn with a pen, digits that Inkling draws by rule (MNIST is better), or those of your own files.</source>
        <translation>De qué se aprende: los dígitos escaneados de MNIST, dígitos dibujados con lápiz, dígitos que Inkling dibuja por reglas (MNIST es mejor) o los de tus archivos.</translation>
    </message>
    <message>
        <source>The network {kind} is trained with {allowed} alone.</source>
        <translation>La red {kind} se entrena solo con {allowed}.</translation>
    </message>
    <message>
        <source>Epochs are 1 to {most_epochs:,}, or 0.</source>
        <translation>Las épocas van de 1 a {most_epochs:,}, o 0.</translation>
    </message>
    <message>
        <source>A batch has 1 to {most_batch:,} pictures.</source>
        <translation>Un lote tiene de 1 a {most_batch:,} imágenes.</translation>
    </message>
    <message>
        <source>Augmentation is 0 to 3; 1 is the usual.</source>
        <translation>El aumento va de 0 a 3; lo habitual es 1.</translation>
    </message>
    <message>
        <source>Label smoothing is 0 to 0.5; 0 is none.</source>
        <translation>El suavizado de etiquetas va de 0 a 0,5; 0 es ninguno.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most_seed:,}.</source>
        <translation>La semilla es un número entero de 0 a {most_seed:,}.</translation>
    </message>
    <message>
        <source>Minutes are 0 to {most_minutes:,}; 0 is no limit.</source>
        <translation>Los minutos van de 0 a {most_minutes:,}; 0 es sin límite.</translation>
    </message>
    <message>
        <source>The learning rate is 0.000001 to 100, or 0.</source>
        <translation>La tasa de aprendizaje va de 0,000001 a 100, o 0.</translation>
    </message>
    <message>
        <source>The share of the data is above 0 % and at most 100 %.</source>
        <translation>La parte de los datos está por encima del 0&#xa0;% y es como mucho el 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Choose among: {list}.</source>
        <translation>Elige entre: {list}.</translation>
    </message>
    <message>
        <source>Choose one of: {list}.</source>
        <translation>Elige uno de: {list}.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>input scaling</source>
        <translation>escala de la entrada</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>aumento</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavizado de etiquetas</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>{axis}: &apos;{text}&apos; is no {words}. Write the values like this: {example}</source>
        <translation>{axis}: «{text}» no es {words}. Escribe los valores así: {example}</translation>
    </message>
    <message>
        <source>{axis}: not varied for {task}. Choose among: {usable}.</source>
        <translation>{axis}: no se varía para {task}. Elige entre: {usable}.</translation>
    </message>
    <message>
        <source>That would be {count:,} trainings; {most_runs:,} are the most. Give fewer values.</source>
        <translation>Serían {count:,} entrenamientos; como mucho pueden ser {most_runs:,}. Da menos valores.</translation>
    </message>
    <message>
        <source>Update Inkling to open it</source>
        <translation>Actualiza Inkling para abrirlo</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Choose another file; nothing was changed.</source>
        <translation>{file} no se puede abrir. Elige otro archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>holds more than {most:,} files</source>
        <translation>contiene más de {most:,} archivos</translation>
    </message>
    <message>
        <source>is damaged ({name} {error})</source>
        <translation>está dañado ({name} {error})</translation>
    </message>
    <message>
        <source>is damaged ({name} is of another task or model)</source>
        <translation>está dañado ({name} es de otra tarea u otro modelo)</translation>
    </message>
    <message>
        <source>preset “{title}”</source>
        <translation>el preajuste «{title}»</translation>
    </message>
    <message>
        <source>is no shared file of Inkling&apos;s, or too large</source>
        <translation>no es un archivo compartido de Inkling, o es demasiado grande</translation>
    </message>
    <message>
        <source>is cut off, or no shared file of Inkling&apos;s</source>
        <translation>está cortado o no es un archivo compartido de Inkling</translation>
    </message>
    <message>
        <source>holds a file that Inkling does not share ({name})</source>
        <translation>contiene un archivo que Inkling no comparte ({name})</translation>
    </message>
    <message>
        <source>was changed since it was shared (it holds a file twice)</source>
        <translation>cambió después de compartirse (contiene un archivo dos veces)</translation>
    </message>
    <message>
        <source>is damaged, or no shared file of Inkling&apos;s</source>
        <translation>está dañado o no es un archivo compartido de Inkling</translation>
    </message>
    <message>
        <source>holds more than Inkling shares in one file</source>
        <translation>contiene más de lo que Inkling comparte en un archivo</translation>
    </message>
    <message>
        <source>was changed since it was shared ({name})</source>
        <translation>cambió después de compartirse ({name})</translation>
    </message>
    <message>
        <source>{file} {what}. {advice}; nothing was changed.</source>
        <translation>{file} {what}. {advice}; no se cambió nada.</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Pídelo otra vez</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a shared file. Let it end in {suffix}.</source>
        <translation>«{name}» no es un nombre para un archivo compartido. Que termine en {suffix}.</translation>
    </message>
    <message>
        <source>There is nothing of {task} to share yet: no pictures, no corrections and no model of your own. Make some first.</source>
        <translation>Aún no hay nada de {task} que compartir: ni imágenes, ni correcciones, ni un modelo tuyo. Haz antes algo.</translation>
    </message>
    <message>
        <source>A shared file holds at most {most} presets. Choose fewer.</source>
        <translation>Un&#xa0;archivo&#xa0;compartido&#xa0;contiene&#xa0;como&#xa0;mucho&#xa0;{most}&#xa0;preajustes.&#xa0;Elige&#xa0;menos.</translation>
    </message>
    <message>
        <source>{task} has {count:,} files, and a shared file holds fewer than {most:,}. Delete some pictures first.</source>
        <translation>{task} tiene {count:,} archivos, y un archivo compartido contiene menos de {most:,}. Borra antes algunas imágenes.</translation>
    </message>
    <message>
        <source>{task} is too large to share: a shared file holds less than {most} GB. Delete some pictures or models first.</source>
        <translation>{task}&#xa0;es&#xa0;demasiado&#xa0;grande&#xa0;para&#xa0;compartir:&#xa0;un&#xa0;archivo&#xa0;compartido&#xa0;contiene&#xa0;menos&#xa0;de&#xa0;{most}&#xa0;GB.&#xa0;Elimina&#xa0;antes&#xa0;algunas&#xa0;imágenes&#xa0;o&#xa0;modelos.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos; of your own for {task}. There are: {list}.</source>
        <translation>No tienes ningún preajuste propio «{name}» para {task}. Hay: {list}.</translation>
    </message>
    <message>
        <source>Inkling failed to read this picture ({kind}).</source>
        <translation>Inkling no pudo leer esta imagen ({kind}).</translation>
    </message>
    <message>
        <source>On {file} nothing is drawn. Draw dark on plain, light paper.</source>
        <translation>En {file} no hay nada dibujado. Dibuja con color oscuro sobre papel liso y claro.</translation>
    </message>
    <message>
        <source>On {file} no {sign} was found. Write it large and dark on plain, light paper.</source>
        <translation>En {file} no se encontró: {sign}. Escribe grande y oscuro sobre papel liso y claro.</translation>
    </message>
    <message>
        <source>There is no folder {parent} for the table. Make it, or give another name.</source>
        <translation>No hay ninguna carpeta {parent} para la tabla. Créala o da otro nombre.</translation>
    </message>
    <message>
        <source>{name} has the answers of a run that was broken off. Add --resume to go on with it, or remove that folder to begin anew.</source>
        <translation>{name} tiene las respuestas de una ejecución interrumpida. Añade --resume para continuarla o quita esa carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Another Inkling is writing {name}. Wait for its end, or give another name for the table.</source>
        <translation>Otro Inkling está escribiendo {name}. Espera a que termine o da otro nombre a la tabla.</translation>
    </message>
    <message>
        <source>{folder} {error}. Move that folder away to begin anew.</source>
        <translation>{folder} {error}. Mueve esa carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>{table} was begun with another task or model, and answers of two are not mixed. Choose that one again by --task and --model, or give another name for the table.</source>
        <translation>{table} se empezó con otra tarea u otro modelo, y no se mezclan respuestas de dos. Elige de nuevo aquello con --task y --model, o da otro nombre a la tabla.</translation>
    </message>
    <message>
        <source>{name} could not be fetched whole. Check the connection and the key.</source>
        <translation>{name} no se pudo descargar entero. Comprueba la conexión y la clave.</translation>
    </message>
    <message>
        <source>{name} is damaged in its archive, which may have changed. Copy it here again.</source>
        <translation>{name} está dañado en su archivo comprimido, que puede haber cambiado. Cópialo aquí otra vez.</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures. Choose another one.</source>
        <translation>{name} es una carpeta sin imágenes. Elige otra.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read. Give a file with a path on each line.</source>
        <translation>La lista {path} no se puede leer. Da un archivo con una ruta en cada línea.</translation>
    </message>
    <message>
        <source>{path} lists more than {most_entries:,} files. Unpack it, and give the folder.</source>
        <translation>{path} enumera más de {most_entries:,} archivos. Descomprímelo y da la carpeta.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive, and give the folder.</source>
        <translation>{name} está protegido con contraseña. Descomprime el archivo y da la carpeta.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way. Unpack the archive, and give the folder.</source>
        <translation>{name} está comprimido de una forma poco común. Descomprime el archivo y da la carpeta.</translation>
    </message>
    <message>
        <source>{name} is larger than {max_bytes} MB. Save a smaller copy and use that.</source>
        <translation>{name} es mayor de {max_bytes} MB. Guarda una copia más pequeña y usa esa.</translation>
    </message>
    <message>
        <source>{path} is packed as a whole. Unpack it to a .tar file or a folder, and give that.</source>
        <translation>{path} está comprimido como un todo. Descomprímelo en un archivo .tar o una carpeta y da eso.</translation>
    </message>
    <message>
        <source>{count:,} pictures</source>
        <translation>{count:,} imágenes</translation>
    </message>
    <message>
        <source>{path} is damaged after {pictures}: no more of it can be read. Copy it here again.</source>
        <translation>{path} está dañado tras {pictures}: no se puede leer más. Cópialo aquí otra vez.</translation>
    </message>
    <message>
        <source>Object stores need an extra part: pip install inkling-workbench[cluster].</source>
        <translation>Los almacenes de objetos necesitan una parte adicional: pip install inkling-workbench[cluster].</translation>
    </message>
    <message>
        <source>{address} needs a part of its own: pip install {library}. Then give the same command again.</source>
        <translation>{address} necesita una parte propia: pip install {library}. Después, da la misma orden otra vez.</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({name}). Check the address, and that this computer has a key for it.</source>
        <translation>{address} no se puede listar ({name}). Comprueba la dirección y que este ordenador tenga una clave para ella.</translation>
    </message>
    <message>
        <source>{name} holds no pictures. Choose another one.</source>
        <translation>{name}&#xa0;no&#xa0;contiene&#xa0;imágenes.&#xa0;Elige&#xa0;otra&#xa0;cosa.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuja un dígito</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuja aquí un dígito</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>dígito</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Draw a letter</source>
        <translation>Dibuja una letra</translation>
    </message>
    <message>
        <source>Draw a letter here</source>
        <translation>Dibuja aquí una letra</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Abre una foto</translation>
    </message>
    <message>
        <source>Drop a photo of a cat or a dog here</source>
        <translation>Suelta aquí una foto de un gato o un perro</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Draw one of these</source>
        <translation>Dibuja uno de estos</translation>
    </message>
    <message>
        <source>Draw one of these here</source>
        <translation>Dibuja aquí uno de estos</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Suelta aquí una foto</translation>
    </message>
    <message>
        <source>There is no task &apos;{name}&apos;. Choose one of: {list}.</source>
        <translation>No hay ninguna tarea «{name}». Elige una de: {list}.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: the photos of these classes are the same. Give each class photos of its own, then train again.</source>
        <translation>No hay nada que distinguir: las fotos de estas clases son las mismas. Da a cada clase fotos propias y entrena otra vez.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to learn from. Train again.</source>
        <translation>Detenido antes de que hubiera algo de lo que aprender. Entrena otra vez.</translation>
    </message>
    <message>
        <source>1 photo is</source>
        <translation>1 foto está</translation>
    </message>
    <message>
        <source>{count:,} photos are</source>
        <translation>{count:,} fotos están</translation>
    </message>
    <message>
        <source>{name}: {photos} there more than once; each counts once.</source>
        <translation>{name}: {photos} más de una vez; cada una cuenta una vez.</translation>
    </message>
    <message>
        <source>{are} in several classes ({list}) and left out of all of them.</source>
        <translation>{are} en varias clases ({list}), y se omiten en todas.</translation>
    </message>
    <message>
        <source>only 1 photo</source>
        <translation>solo 1 foto</translation>
    </message>
    <message>
        <source>no photo of its own</source>
        <translation>ninguna foto propia</translation>
    </message>
    <message>
        <source>{name} has {has} and is left out; with two or more it can be learned.</source>
        <translation>{name} tiene {has} y se omite; con dos o más se puede aprender.</translation>
    </message>
    <message>
        <source>1 photo cannot be read and is left out.</source>
        <translation>1 foto no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>{count:,} photos cannot be read and are left out.</source>
        <translation>{count:,} fotos no se pueden leer y se omiten.</translation>
    </message>
    <message>
        <source>{name} has {count:,} photos; {most_of_class:,} of them are learned from.</source>
        <translation>{name} tiene {count:,} fotos; se aprende de {most_of_class:,}.</translation>
    </message>
    <message>
        <source>There is one class or none with two pictures that can be used, and nothing to tell apart. Add pictures of another class, then train again.</source>
        <translation>Hay como mucho una clase con dos imágenes utilizables, y nada que distinguir. Añade imágenes de otra clase y entrena otra vez.</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the drawing is, for a few drawings, and train again.</source>
        <translation>Aún no hay correcciones de las que aprender. Di bajo una respuesta qué es el dibujo, con unos cuantos dibujos, y entrena otra vez.</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the photo shows, for a few photos, and train again.</source>
        <translation>Aún no hay correcciones de las que aprender. Di bajo una respuesta qué muestra la foto, con unas cuantas fotos, y entrena otra vez.</translation>
    </message>
    <message>
        <source>The network did not learn: its loss is no number any more, so its weights are lost. Choose a smaller learning rate, or normalise the pictures.</source>
        <translation>La red no aprendió: su pérdida ya no es un número, así que sus pesos se han perdido. Elige una tasa de aprendizaje menor o normaliza las imágenes.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is not enough for the training. Choose smaller batches or a smaller share of the data, or close other programs.</source>
        <translation>La memoria de este ordenador no basta para el entrenamiento. Elige lotes más pequeños o una parte menor de los datos, o cierra otros programas.</translation>
    </message>
    <message>
        <source>The disk is full, so the model cannot be saved. Make room on it, then train again.</source>
        <translation>El disco está lleno, así que el modelo no se puede guardar. Haz sitio y entrena otra vez.</translation>
    </message>
    <message>
        <source>The training broke off at a fault in Inkling itself: {fault}.</source>
        <translation>El entrenamiento se interrumpió por un fallo del propio Inkling: {fault}.</translation>
    </message>
    <message>
        <source>The network did not learn: it gives the same answer to every picture. Choose a smaller learning rate, more epochs, or other layers.</source>
        <translation>La red no aprendió: da la misma respuesta a todas las imágenes. Elige una tasa de aprendizaje menor, más épocas u otras capas.</translation>
    </message>
    <message>
        <source>The network did not learn: on pictures that it has not seen it is no better than chance. Check that the labels are right, or choose another learning rate or more epochs.</source>
        <translation>La red no aprendió: con imágenes que no ha visto no es mejor que el azar. Comprueba que las etiquetas sean correctas, o elige otra tasa de aprendizaje o más épocas.</translation>
    </message>
    <message>
        <source>Inkling computes with these 8-bit numbers itself: every answer is the same.</source>
        <translation>Inkling calcula ya con estos números de 8 bits: todas las respuestas son las mismas.</translation>
    </message>
    <message>
        <source>{card} knows other classes than there are examples of now. Train it again, then export it.</source>
        <translation>{card} conoce otras clases que las que tienen ejemplos ahora. Entrénalo otra vez y expórtalo después.</translation>
    </message>
    <message>
        <source>examples of yours</source>
        <translation>ejemplos tuyos</translation>
    </message>
    <message>
        <source>LiteRT in 8-bit numbers</source>
        <translation>LiteRT en números de 8 bits</translation>
    </message>
    <message>
        <source>In 8-bit numbers {right:.2f} % of {count:,} test pictures are right ({pictures}), in float32 {before:.2f} %; of 100 labels {what:.1f} are the same.</source>
        <translation>En números de 8 bits aciertan el {right:.2f}&#xa0;% de {count:,} imágenes de prueba ({pictures}), en float32 el {before:.2f}&#xa0;%; de 100 etiquetas coinciden {what:.1f}.</translation>
    </message>
    <message>
        <source>{said} Of 100 of these pictures {same:.1f} are kept or refused as by the original; of what is none of these it may be fewer: rely on the original for that.</source>
        <translation>{said} De 100 de estas imágenes, {same:.1f} se aceptan o se rechazan como en el original; con lo que no es nada de esto pueden ser menos: confía para eso en el original.</translation>
    </message>
    <message>
        <source>The ONNX file did not answer as the model does, and was not written. Choose another format.</source>
        <translation>El archivo ONNX no respondió como el modelo y no se escribió. Elige otro formato.</translation>
    </message>
    <message>
        <source>{target} is written; ONNX Runtime answers with it as Inkling does.</source>
        <translation>{target} está escrito; ONNX Runtime responde con él como Inkling.</translation>
    </message>
    <message>
        <source>This cannot be trained: {what}. {sentence}</source>
        <translation>Esto no se puede entrenar: {what}. {sentence}</translation>
    </message>
    <message>
        <source>Your signs</source>
        <translation>Tus signos</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Tus fotos</translation>
    </message>
    <message>
        <source>{card} cannot be built on. Choose a cnn for digits, or pets.</source>
        <translation>No se puede construir sobre {card}. Elige un cnn de dígitos, o pets.</translation>
    </message>
    <message>
        <source>kept with the model: what it saw of photos that it learned from</source>
        <translation>las&#xa0;guardadas&#xa0;con&#xa0;el&#xa0;modelo:&#xa0;lo&#xa0;que&#xa0;vio&#xa0;de&#xa0;las&#xa0;fotos&#xa0;de&#xa0;las&#xa0;que&#xa0;aprendió</translation>
    </message>
    <message>
        <source>{base} is damaged or another model&apos;s, so what was learned before cannot be held on to. Choose the model that came with Inkling, under Models, then train again.</source>
        <translation>{base} está dañado o es de otro modelo, así que no se puede conservar lo aprendido antes. Elige en «Modelos» el modelo incluido en Inkling y entrena otra vez.</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <translation>12.345,6</translation>
    </message>
    <message>
        <source>None of the pictures can be read, so there is nothing to learn from.</source>
        <translation>No se puede leer ninguna de las imágenes, así que no hay nada de lo que aprender.</translation>
    </message>
    <message>
        <source>There is only one class, {name}, so there is nothing to tell apart. Add a folder with pictures of a second one.</source>
        <translation>Solo hay una clase, {name}, así que no hay nada que distinguir. Añade una carpeta con imágenes de otra.</translation>
    </message>
    <message>
        <source>Only the first {most_pictures:,} pictures are taken.</source>
        <translation>Solo se toman las primeras {most_pictures:,} imágenes.</translation>
    </message>
    <message>
        <source>Too few pictures: {names}. From {few} a class on it is worth training; the more, the better.</source>
        <translation>Muy pocas imágenes: {names}. Vale la pena entrenar a partir de {few} por clase; cuantas más, mejor.</translation>
    </message>
    <message>
        <source>Left out, because no picture in it can be read: {list}.</source>
        <translation>Omitidas, porque no se puede leer ninguna imagen: {list}.</translation>
    </message>
    <message>
        <source>Left out, because all its pictures are in a class before it: {list}.</source>
        <translation>Omitidas, porque todas sus imágenes están ya en una clase anterior: {list}.</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation> y {count:,} más</translation>
    </message>
    <message>
        <source>Cannot be read and left out: {names}{more}.</source>
        <translation>No se pueden leer y se omiten: {names}{more}.</translation>
    </message>
    <message>
        <source>1 picture was</source>
        <translation>1 imagen estaba</translation>
    </message>
    <message>
        <source>{count:,} pictures were</source>
        <translation>{count:,} imágenes estaban</translation>
    </message>
    <message>
        <source>{pictures} there more than once; each counts once, where it was found first.</source>
        <translation>{pictures} más de una vez; cada una cuenta una vez, donde se encontró primero.</translation>
    </message>
    <message>
        <source>{plain:,} of {count:,} pictures look like drawings on paper, the others like photos. All are taken for {kind}; choose below what fits most of them, or leave the others out.</source>
        <translation>{plain:,} de {count:,} imágenes parecen dibujos en papel y las demás parecen fotos. Todas se toman por {kind}; elige abajo lo que convenga a la mayoría u omite las demás.</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dibujos</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>1 is no picture</source>
        <translation>1 no es una imagen</translation>
    </message>
    <message>
        <source>{foreign:,} are no pictures</source>
        <translation>{foreign:,} no son imágenes</translation>
    </message>
    <message>
        <source>Of what is in there, {are}, and left out.</source>
        <translation>De lo que hay dentro, {are}; se omite.</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a folder. Choose a folder that holds a folder for each class.</source>
        <translation>{source} no se puede abrir como carpeta. Elige una carpeta que contenga una carpeta por clase.</translation>
    </message>
    <message>
        <source>{source} has no folders in it. Put the pictures of each class into a folder named like the class, and choose the folder above them.</source>
        <translation>{source} no tiene carpetas. Pon las imágenes de cada clase en una carpeta con el nombre de la clase y elige la carpeta superior.</translation>
    </message>
    <message>
        <source>{source} has {count:,} folders in it; at most {most_classes} classes can be told apart. Choose another folder.</source>
        <translation>{source} tiene {count:,} carpetas; se pueden distinguir como mucho {most_classes} clases. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>This folder cannot be opened, and is left out.</source>
        <translation>Esta carpeta no se puede abrir y queda fuera.</translation>
    </message>
    <message>
        <source>is no zip file, or damaged</source>
        <translation>no es un archivo zip, o está dañado</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>is no zip file, or too large</source>
        <translation>no es un archivo zip, o es demasiado grande</translation>
    </message>
    <message>
        <source>{source} {error}. Update Inkling to import it.</source>
        <translation>{source} {error}. Actualiza Inkling para importarlo.</translation>
    </message>
    <message>
        <source>was not exported by Inkling</source>
        <translation>no lo exportó Inkling</translation>
    </message>
    <message>
        <source>{source} holds corrections for the task {task!r}, not for {task2!r}. Choose that task, then import it again.</source>
        <translation>{source} contiene correcciones para la tarea {task!r}, no para {task2!r}. Elige esa tarea e impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>{source} {what}. Choose a file that was made with Export; nothing was added.</source>
        <translation>{source} {what}. Elige un archivo hecho con «Exportar»; no se añadió nada.</translation>
    </message>
    <message>
        <source>This picture is no longer among your corrections: it was deleted, or moved by hand.</source>
        <translation>Esta imagen ya no está entre tus correcciones: se borró o se movió a mano.</translation>
    </message>
    <message>
        <source>{count:,} added.</source>
        <translation>{count:,} añadidas.</translation>
    </message>
    <message>
        <source>Already in this class: {count:,}.</source>
        <translation>Ya en esta clase: {count:,}.</translation>
    </message>
    <message>
        <source>Cannot be read: {names}{more}.</source>
        <translation>No se pueden leer: {names}{more}.</translation>
    </message>
    <message>
        <source>{task} cannot be brought back: it is gone, or there again.</source>
        <translation>{task} no se puede recuperar: ya no está, o vuelve a estar.</translation>
    </message>
    <message>
        <source>{path} is empty paper. Delete it from the examples, and go on.</source>
        <translation>{path} es papel vacío. Bórralo de los ejemplos y continúa.</translation>
    </message>
    <message>
        <source>{folder} {error}, so this task is left out; its pictures stay where they are.</source>
        <translation>{folder} {error}, así que esta tarea se omite; sus imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>There is a task &apos;{title}&apos; already. Give another name.</source>
        <translation>Ya hay una tarea «{title}». Da otro nombre.</translation>
    </message>
    <message>
        <source>kind: neither {drawings} nor {photos}</source>
        <translation>kind: ni {drawings} ni {photos}</translation>
    </message>
    <message>
        <source>title: not a name</source>
        <translation>title: no es un nombre</translation>
    </message>
    <message>
        <source>{shown} has no photos in a folder {list}. Put the photos of each into a folder of that name, then choose the folder above them.</source>
        <translation>{shown} no tiene fotos en una carpeta {list}. Pon las fotos de cada uno en una carpeta con ese nombre y elige la carpeta superior.</translation>
    </message>
    <message>
        <source> or </source>
        <translation>&#xa0;o&#xa0;</translation>
    </message>
    <message>
        <source>{shown} has {count} photos; {fewest} are the fewest to learn from. Add some, then try again.</source>
        <translation>{shown} tiene {count} fotos; hacen falta al menos {fewest} para aprender. Añade algunas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>photos only of {others}</source>
        <translation>solo fotos de {others}</translation>
    </message>
    <message>
        <source>1 photo of {lower}</source>
        <translation>1 foto de {lower}</translation>
    </message>
    <message>
        <source>{shown} has {has}, so there is nothing to tell apart. Put at least two of {lower} into a folder {lower}, then try again.</source>
        <translation>{shown} tiene {has}, así que no hay nada que distinguir. Pon al menos dos de {lower} en una carpeta {lower} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Left out, as no photo: {names}{more}.</source>
        <translation>Omitidas, por no ser fotos: {names}{more}.</translation>
    </message>
    <message>
        <source>Open a photo, and it appears here.</source>
        <translation>Abre una foto y aparecerá aquí.</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>Se está leyendo la foto.</translation>
    </message>
    <message>
        <source>Nothing was read in this photo, so there is nothing to show here.</source>
        <translation>En esta foto no se leyó nada, así que aquí no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>puntuaciones</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>{height} × {width} pixels</source>
        <translation>{height} × {width} píxeles</translation>
    </message>
    <message>
        <source>1 map of {height} × {width}</source>
        <translation>1 mapa, {height} × {width}</translation>
    </message>
    <message>
        <source>{count} maps of {height} × {width}</source>
        <translation>{count} mapas, {height} × {width}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{classes}, {pictures}</source>
        <translation>{classes}, {pictures}</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 neurona</translation>
    </message>
    <message>
        <source>{count} neurons</source>
        <translation>{count} neuronas</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <translation>{layer}, mapa {number}</translation>
    </message>
    <message>
        <source>{layer}, {name}</source>
        <translation>{layer}, {name}</translation>
    </message>
    <message>
        <source>{layer}, neuron {number}</source>
        <translation>{layer}, neurona {number}</translation>
    </message>
    <message>
        <source>All that the network gets: these numbers, and nothing else.</source>
        <translation>Todo lo que recibe la red: estos números y nada más.</translation>
    </message>
    <message>
        <source>The scores as shares that add up to 100 %: the answer.</source>
        <translation>Las puntuaciones como partes que suman 100&#xa0;%: la respuesta.</translation>
    </message>
    <message>
        <source>A photo that leaves a doubt is looked at several times.</source>
        <translation>Una foto que deja dudas se mira varias veces.</translation>
    </message>
    <message>
        <source>One score a class, weighed from everything before: the highest wins.</source>
        <translation>Una puntuación por clase, ponderada con todo lo anterior: gana la más alta.</translation>
    </message>
    <message>
        <source>The mean of each map: that something is there counts, no longer where.</source>
        <translation>La media de cada mapa: cuenta que algo está, ya no dónde.</translation>
    </message>
    <message>
        <source>Each neuron weighs every number of the layer before, sums up, adds its bias, and bends the sum.</source>
        <translation>Cada neurona pondera todos los números de la capa anterior, los suma, añade su sesgo y curva la suma.</translation>
    </message>
    <message>
        <source>Each map lays its own small filter over every place of the layer before, and lights up where the filter fits.</source>
        <translation>Cada mapa pasa su propio filtro pequeño por cada lugar de la capa anterior y se ilumina donde encaja.</translation>
    </message>
    <message>
        <source>Keeps the strongest pixel of each small square: smaller, and a shift matters less.</source>
        <translation>Conserva el píxel más fuerte de cada cuadrito: más pequeño, y un desplazamiento importa menos.</translation>
    </message>
    <message>
        <source>Keeps the mean of each small square: smaller, and calmer.</source>
        <translation>Conserva la media de cada cuadrito: más pequeño y más tranquilo.</translation>
    </message>
    <message>
        <source>Two convolutions beside a short cut: what they find is added to what was there before.</source>
        <translation>Dos convoluciones junto a un atajo: lo que encuentran se suma a lo que ya había.</translation>
    </message>
    <message>
        <source>Each map lights up where it finds what it learned to look for.</source>
        <translation>Cada mapa se ilumina donde encuentra lo que aprendió a buscar.</translation>
    </message>
    <message>
        <source>The same picture in other numbers: every pixel times the same.</source>
        <translation>La misma imagen con otros números: cada píxel por el mismo factor.</translation>
    </message>
    <message>
        <source>Every column of pixels divided by its length, as the tutorial does it.</source>
        <translation>Cada columna de píxeles dividida por su longitud, como hace el tutorial.</translation>
    </message>
    <message>
        <source>A layer of the kind {kind}, shown as it is.</source>
        <translation>Una capa de tipo {kind}, mostrada tal cual.</translation>
    </message>
    <message>
        <source>▸ {count} layers</source>
        <translation>▸ {count} capas</translation>
    </message>
    <message>
        <source>◂ together</source>
        <translation>◂ juntas</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} más</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>Both say {first}: {share} and {other}.</source>
        <translation>Ambos dicen {first}: {share} y {other}.</translation>
    </message>
    <message>
        <source>They disagree: {first} ({share}) or {second} ({other}).</source>
        <translation>No coinciden: {first} ({share}) o {second} ({other}).</translation>
    </message>
    <message>
        <source>They differ most about {classes}: marked.</source>
        <translation>Donde más difieren es en {classes}: marcado.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation>fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>This pixel sees {height} × {width} pixels of the input.</source>
        <translation>Este píxel ve {height} × {width} píxeles de la entrada.</translation>
    </message>
    <message>
        <source>{count} products add up to {sum}; plus the bias, {bias}: {before}.</source>
        <translation>{count} productos suman {sum}; más el sesgo, {bias}: {before}.</translation>
    </message>
    <message>
        <source>{name} gives {value}.</source>
        <translation>{name} da {value}.</translation>
    </message>
    <message>
        <source>{name} would give {value}.</source>
        <translation>{name} daría {value}.</translation>
    </message>
    <message>
        <source>It gives {value}.</source>
        <translation>Da {value}.</translation>
    </message>
    <message>
        <source>Score {score}: e to the power of it, as a share of all classes&apos;.</source>
        <translation>Puntuación {score}: e elevado a ella, como parte de todas las clases.</translation>
    </message>
    <message>
        <source>The mean of {layer}, map {number}.</source>
        <translation>La media de {layer}, mapa {number}.</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>its filter</source>
        <translation>su filtro</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <source>what it sees</source>
        <translation>lo que ve</translation>
    </message>
    <message>
        <source>Cut from the photo</source>
        <translation>Recortado de la foto</translation>
    </message>
    <message>
        <source>Its ink alone, without the paper and its neighbours.</source>
        <translation>Solo su tinta, sin el papel ni sus vecinos.</translation>
    </message>
    <message>
        <source>its ink</source>
        <translation>su tinta</translation>
    </message>
    <message>
        <source>Cut out: where on the paper it stands does not matter.</source>
        <translation>Recortado: no importa en qué lugar del papel esté.</translation>
    </message>
    <message>
        <source>Its box</source>
        <translation>Su marco</translation>
    </message>
    <message>
        <source>your ink</source>
        <translation>tu tinta</translation>
    </message>
    <message>
        <source>its box</source>
        <translation>su marco</translation>
    </message>
    <message>
        <source>Its longer side becomes 20 pixels: how large it was drawn does not matter.</source>
        <translation>Su lado más largo pasa a 20 píxeles: no importa con qué tamaño se dibujó.</translation>
    </message>
    <message>
        <source>Made small</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>made small</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle, as in MNIST. These 28 × 28 numbers are all that the network gets; it says {label} ({share}).</source>
        <translation>Su centro de masas va al medio, como en MNIST. Estos 28 × 28 números son todo lo que recibe la red; dice {label} ({share}).</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>centrado</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in colour.</source>
        <translation>{width} × {height} píxeles en color.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Tu foto</translation>
    </message>
    <message>
        <source>your photo</source>
        <translation>tu foto</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>En escala de grises</translation>
    </message>
    <message>
        <source>The network learned from greys alone: fur has every colour, and so have sofas.</source>
        <translation>La red aprendió solo de niveles de gris: hay pelaje de todos los colores, y también sofás.</translation>
    </message>
    <message>
        <source>in greys</source>
        <translation>en grises</translation>
    </message>
    <message>
        <source>Squashed to {side} × {side}, so that nothing is cut off. These numbers are all that the network gets.</source>
        <translation>Comprimido a {side} × {side}, para no cortar nada. Estos números son todo lo que recibe la red.</translation>
    </message>
    <message>
        <source>Squashed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>comprimido</translation>
    </message>
    <message>
        <source>It says {label}: {share}.</source>
        <translation>Dice {label}: {share}.</translation>
    </message>
    <message>
        <source>What you drew: {width} × {height} pixels.</source>
        <translation>Lo que dibujaste: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Tu dibujo</translation>
    </message>
    <message>
        <source>Shrunk to 28 × 28 as it is, the network would say {label} ({share}). It learned pictures that fill the frame and stand in its middle, so there is more to do.</source>
        <translation>Encogido a 28 × 28 tal cual, la red diría {label} ({share}). Aprendió con imágenes que llenan el marco y están en el medio, así que queda más por hacer.</translation>
    </message>
    <message>
        <source>Only shrunk</source>
        <translation>Solo encogido</translation>
    </message>
    <message>
        <source>only shrunk</source>
        <translation>solo encogido</translation>
    </message>
    <message>
        <source>This step is switched off on the tab “Input”.</source>
        <translation>Este&#xa0;paso&#xa0;está&#xa0;apagado&#xa0;en&#xa0;«Entrada».</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>Animación (*.gif)</translation>
    </message>
    <message>
        <source>Save the Walk</source>
        <translation>Guardar el recorrido</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>interior</translation>
    </message>
    <message>
        <source>There is no page “{page}”. The pages are: {list}.</source>
        <translation>No hay ninguna página «{page}». Las páginas son: {list}.</translation>
    </message>
    <message>
        <source>The page Data is hidden on this computer. Choose another lesson, or ask whoever looks after the computer.</source>
        <translation>La página «Datos» está oculta en este ordenador. Elige otra lección o pregunta a quien cuida del ordenador.</translation>
    </message>
    <message>
        <source>There is no tab “{name}”. The tabs are: {list}.</source>
        <translation>No hay ninguna pestaña «{name}». Las pestañas son: {list}.</translation>
    </message>
    <message>
        <source>There is no model “{name}” for {title}. Choose another lesson, or train a model first.</source>
        <translation>No hay ningún modelo «{name}» para {title}. Elige otra lección o entrena antes un modelo.</translation>
    </message>
    <message>
        <source>“{digit}” by hand {hand} cannot be drawn for you: digits from 0 to 9 by hands from 1 to {hands} can.</source>
        <translation>«{digit}» de la mano {hand} no se puede dibujar por ti: se pueden los dígitos del 0 al 9 de las manos 1 a {hands}.</translation>
    </message>
    <message>
        <source>“{what}” cannot be given as a photo: “drawing” can.</source>
        <translation>«{what}» no se puede dar como foto: «drawing» sí.</translation>
    </message>
    <message>
        <source>“{name}” cannot be pressed now. Go a step back and try again.</source>
        <translation>«{name}» no se puede pulsar ahora. Vuelve un paso atrás e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be set to “{value}”.</source>
        <translation>«{name}» no se puede poner en «{value}».</translation>
    </message>
    <message>
        <source>“{name}” is not to be seen now. Go a step back and try again.</source>
        <translation>«{name}» no se ve ahora. Vuelve un paso atrás e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A new model waits on the page Train for you to keep or discard it. Decide that first, then press Do it for me again.</source>
        <translation>En la página «Entrenar» un modelo nuevo espera a que lo conserves o lo descartes. Decídelo primero y pulsa después otra vez «Hazlo por mí».</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or cancel it.</source>
        <translation>Hay un entrenamiento en marcha. Espera a que termine o cancélalo.</translation>
    </message>
    <message>
        <source>This lesson is for the task “{name}”, which is not on this computer. Make it under My Classes, or choose another lesson.</source>
        <translation>Esta lección es para la tarea «{name}», que no está en este ordenador. Créala en «Mis clases» o elige otra lección.</translation>
    </message>
    <message>
        <source>{problem} Until then {model} answers.</source>
        <translation>{problem} Hasta entonces responde {model}.</translation>
    </message>
    <message>
        <source>{task} is not trained yet: press Retrain.</source>
        <translation>{task} aún no está entrenada: pulsa «Reentrenar».</translation>
    </message>
    <message>
        <source>There is no model for {task}. Install Inkling again to restore it, or train one: inkling train {name}</source>
        <translation>No hay ningún modelo para {task}. Vuelve a instalar Inkling para recuperarlo o entrena uno: inkling train {name}</translation>
    </message>
    <message>
        <source>Save Drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>drawing.png</source>
        <translation>dibujo.png</translation>
    </message>
    <message>
        <source>The drawing was not saved: {reason}. It is still here; try another folder.</source>
        <translation>El dibujo no se guardó: {reason}. Sigue aquí; prueba con otra carpeta.</translation>
    </message>
    <message>
        <source>Export Model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>The copied picture is empty. Copy it again.</source>
        <translation>La imagen copiada está vacía. Cópiala otra vez.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>an {label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>a {label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>Nothing drawn found</source>
        <translation>No se encontró nada dibujado</translation>
    </message>
    <message>
        <source>No {sign} found</source>
        <translation>No se encontró: {sign}</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>incluido en Inkling</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ responde</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>{best} and {second} have as many right: {share}.</source>
        <translation>{best} y {second} aciertan lo mismo: {share}.</translation>
    </message>
    <message>
        <source>{best} has the most right: {share}, {points} points more than {second}.</source>
        <translation>{best} es el que más acierta: {share}, {points} puntos más que {second}.</translation>
    </message>
    <message>
        <source>That is more than chance.</source>
        <translation>Es más que azar.</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>Puede ser azar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Written by Inkling on {when}. All of this page is in this file.</source>
        <translation>Escrito por Inkling el {when}. Toda esta página está en este archivo.</translation>
    </message>
    <message>
        <source>It was cancelled, so there is no model of it.</source>
        <translation>Se canceló, así que no hay modelo.</translation>
    </message>
    <message>
        <source>It failed, so there is no model of it.</source>
        <translation>Falló, así que no hay modelo.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>It learned for {time}.</source>
        <translation>Aprendió durante {time}.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>New against current</source>
        <translation>Nuevo frente a actual</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Solid, blue: training. Dashed, orange: validation, on pictures held back.</source>
        <translation>Continua, azul: entrenamiento. Discontinua, naranja: validación, con imágenes apartadas.</translation>
    </message>
    <message>
        <source>Row: the right class. Column: the new model&apos;s answer.</source>
        <translation>Fila: la clase correcta. Columna: la respuesta del modelo nuevo.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Peores errores</translation>
    </message>
    <message>
        <source>The right class → the new model&apos;s answer, and how sure it was.</source>
        <translation>La clase correcta → la respuesta del modelo nuevo y lo seguro que estaba.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>Right, of {count}</source>
        <translation>Aciertos, de {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Mis correcciones</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Strangers&apos; drawings</source>
        <translation>Dibujos de desconocidos</translation>
    </message>
    <message>
        <source>The tutorial&apos;s result: {came}, as expected.</source>
        <translation>El resultado del tutorial: {came}, como se esperaba.</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}, as expected.</source>
        <translation>El resultado de {preset}: {came}, como se esperaba.</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}. Usually it comes to {expected}.</source>
        <translation>El resultado de {preset}: {came}. Lo habitual es {expected}.</translation>
    </message>
    <message>
        <source>The new model is right on {share} of the test pictures.</source>
        <translation>El modelo nuevo acierta el {share} de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>The test pictures are {source}.</source>
        <translation>Las imágenes de prueba son {source}.</translation>
    </message>
    <message>
        <source>On your corrections: {before} before, {now} now.</source>
        <translation>En tus correcciones: antes {before}, ahora {now}.</translation>
    </message>
    <message>
        <source>The new model is right on {right} of {count} pictures, so of many more like them on {low} to {high}.</source>
        <translation>El modelo nuevo acierta {right} de {count} imágenes; con muchas más como ellas, de {low} a {high}.</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, more than chance explains.</source>
        <translation>El modelo nuevo es mejor por {points} puntos, más de lo que explica el azar.</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, more than chance explains.</source>
        <translation>El modelo actual es mejor por {points} puntos, más de lo que explica el azar.</translation>
    </message>
    <message>
        <source>Both are right equally often.</source>
        <translation>Ambos aciertan igual de a menudo.</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, which may be chance.</source>
        <translation>El modelo nuevo es mejor por {points} puntos, que puede ser azar.</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, which may be chance.</source>
        <translation>El modelo actual es mejor por {points} puntos, que puede ser azar.</translation>
    </message>
    <message>
        <source>share of the units that is dropped, %</source>
        <translation>parte de las unidades que se omite, %</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>neuronas</translation>
    </message>
    <message>
        <source>filters of 3 × 3</source>
        <translation>filtros de 3 × 3</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} pesos</translation>
    </message>
    <message>
        <source>step (untrainable)</source>
        <translation>step (no entrenable)</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>It learns from digits drawn by Inkling, as {title} is not on this computer. {title} is better: fetch it under Data, {size}.</source>
        <translation>Aprende de dígitos dibujados por Inkling, porque {title} no está en este ordenador. {title} es mejor: descárgalo en «Datos», {size}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendiendo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>new model waits</source>
        <translation>un modelo nuevo espera</translation>
    </message>
    <message>
        <source>New last layer</source>
        <translation>Nueva última capa</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>{preset}, changed</source>
        <translation>{preset}, modificado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>All of {task} goes into one file. Pictures: {pictures:,}, corrections: {corrections:,}, models of your own: {models:,}, trainings: {runs:,}.</source>
        <translation>Todo lo de {task} va a un archivo. Imágenes: {pictures:,}, correcciones: {corrections:,}, modelos tuyos: {models:,}, entrenamientos: {runs:,}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{model}, {percent} right</source>
        <translation>{model}, {percent} de aciertos</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartido por</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>1, which learned for {time}</source>
        <translation>1, que aprendió durante {time}</translation>
    </message>
    <message>
        <source>{count}, which learned for {time} in all</source>
        <translation>{count}, que aprendieron durante {time} en total</translation>
    </message>
    <message>
        <source>It becomes a task of its own; nothing of yours is changed.</source>
        <translation>Se convierte en una tarea propia; no se cambia nada tuyo.</translation>
    </message>
    <message>
        <source>Its models are added to those of {task}; the one that answers stays, and nothing of yours is replaced.</source>
        <translation>Sus modelos se añaden a los de {task}; el que responde se queda y no se sustituye nada tuyo.</translation>
    </message>
    <message>
        <source>A model from elsewhere answers in a process of its own, which may be stopped.</source>
        <translation>Un modelo de otro sitio responde en un proceso propio, que se puede detener.</translation>
    </message>
    <message>
        <source>What a preset locks is locked for whoever starts from it; all other presets stay free, and Remove Preset under Train takes it away again.</source>
        <translation>Lo que un preajuste bloquea queda bloqueado para quien parte de él; los demás preajustes siguen libres, y «Quitar el preajuste», en «Entrenar», lo retira de nuevo.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Share of the data, %</source>
        <translation>Parte de los datos, %</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Input scaling</source>
        <translation>Escala de la entrada</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Empezado con</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{time} here</source>
        <translation>{time} aquí</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} épocas</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>digits drawn by Inkling</source>
        <translation>dígitos dibujados por Inkling</translation>
    </message>
    <message>
        <source>digits from your files</source>
        <translation>dígitos de tus archivos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Imágenes/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>kept as {model}</source>
        <translation>conservado como {model}</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the Desktop</source>
        <translation>Idioma del escritorio</translation>
    </message>
    <message>
        <source>Inkling speaks this language from its next start on: {name}.</source>
        <translation>Inkling hablará este idioma la próxima vez que se inicie: {name}.</translation>
    </message>
    <message>
        <source>Nothing was printed. Choose another printer, or another file.</source>
        <translation>No se imprimió nada. Elige otra impresora u otro archivo.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Enviado a la impresora {name}.</translation>
    </message>
    <message>
        <source>Settings of yours, or handed out to you.</source>
        <translation>Ajustes tuyos, o que te repartieron.</translation>
    </message>
    <message>
        <source>There is a preset “{title}” already. Give another name.</source>
        <translation>Ya hay un preajuste «{title}». Da otro nombre.</translation>
    </message>
    <message>
        <source>lock: “{name}” is no setting; there are {known}</source>
        <translation>lock: «{name}» no es un ajuste; hay {known}</translation>
    </message>
    <message>
        <source>{preset}; locked: {settings}</source>
        <translation>{preset}; bloqueados: {settings}</translation>
    </message>
    <message>
        <source>has a setting that this Inkling does not know: {name}</source>
        <translation>tiene un ajuste que este Inkling no conoce: {name}</translation>
    </message>
    <message>
        <source>{file} {error}, so this preset is left out.</source>
        <translation>{file} {error}, así que se omite este preajuste.</translation>
    </message>
    <message>
        <source>The kiosk settings, {path}, cannot be followed: the file {reason}. Until whoever looks after this computer has mended it, all that it could hide is hidden and all settings of Train are locked; what you made is safe.</source>
        <translation>Los ajustes de quiosco, {path}, no se pueden seguir: el archivo {reason}. Hasta que lo arregle quien cuida de este ordenador, se oculta todo lo que podría ocultar y se bloquean todos los ajustes de «Entrenar»; lo que hiciste está a salvo.</translation>
    </message>
    <message>
        <source>--profile needs a name, as in: inkling --profile Ada</source>
        <translation>--profile necesita un nombre, como en: inkling --profile Ada</translation>
    </message>
    <message>
        <source>names a session that is not there</source>
        <translation>nombra una sesión que no existe</translation>
    </message>
    <message>
        <source>Which session was open last is not known: {path} {reason}. The first one is open; all others are whole, under File &gt; Earlier Sessions.</source>
        <translation>No se sabe qué sesión estaba abierta la última vez: {path} {reason}. Está abierta la primera; todas las demás están intactas, en Archivo &gt; Sesiones anteriores.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds the weights of another network. Delete it, fetch it again under Data, then train again. Your model and your photos are as they were.</source>
        <translation>{path} está dañado o contiene los pesos de otra red. Bórralo, descárgalo otra vez en «Datos» y entrena de nuevo. Tu modelo y tus fotos están como estaban.</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>goma</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>trazo</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>{file} is no longer the file that was looked at. Open it again; nothing was changed.</source>
        <translation>{file} ya no es el archivo que se miró. Ábrelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>There are no pictures of the class&apos;s own in what was handed in. Choose another folder.</source>
        <translation>En lo entregado no hay imágenes propias de la clase. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no common test for {task} here. Choose a task of your own, or digits with MNIST on this computer.</source>
        <translation>Aquí no hay ninguna prueba común para {task}. Elige una tarea tuya, o dígitos con MNIST en este ordenador.</translation>
    </message>
    <message>
        <source>{folder} holds no file that ends in {suffix}. Choose the folder with the files that were handed in.</source>
        <translation>{folder} no contiene ningún archivo que termine en {suffix}. Elige la carpeta con los archivos entregados.</translation>
    </message>
    <message>
        <source>{model} is for other pictures than those of {task}, and so was not measured.</source>
        <translation>{model} es para otras imágenes que las de {task}, así que no se midió.</translation>
    </message>
    <message>
        <source>{file} cannot be read at the moment. Close other programs, then try again; nothing was changed.</source>
        <translation>{file} no se puede leer ahora mismo. Cierra otros programas e inténtalo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>{file} takes more time or memory to read than a shared file may. Ask for it again; nothing was changed.</source>
        <translation>Leer {file} necesita más tiempo o memoria de lo que puede un archivo compartido. Pídelo otra vez; no se cambió nada.</translation>
    </message>
    <message>
        <source>step “{title}”: {sentence}</source>
        <translation>paso «{title}»: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is no figure. They begin with: {kinds}.</source>
        <translation>«{name}» no es una cifra. Empiezan por: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is no figure. Of “{of}” there are: {there}.</source>
        <translation>«{name}» no es una cifra. De «{of}» hay: {there}.</translation>
    </message>
    <message>
        <source>“{name}” is not known there: no step before it notes or trains that.</source>
        <translation>«{name}» no se conoce ahí: ningún paso anterior lo anota ni lo entrena.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no archive of cats and dogs that Inkling made. Fetch or choose it again under Data.</source>
        <translation>{path} está dañado o no es un archivo de gatos y perros hecho por Inkling. Descárgalo o elígelo otra vez en «Datos».</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puntos</translation>
    </message>
    <message>
        <source>drawn by Inkling</source>
        <translation>dibujadas&#xa0;por&#xa0;Inkling</translation>
    </message>
    <message>
        <source>from your files</source>
        <translation>de&#xa0;tus&#xa0;archivos</translation>
    </message>
    <message>
        <source>your own, each asked about while it was left out of the learning</source>
        <translation>las&#xa0;tuyas,&#xa0;cada&#xa0;una&#xa0;preguntada&#xa0;mientras&#xa0;quedaba&#xa0;fuera&#xa0;del&#xa0;aprendizaje</translation>
    </message>
    <message>
        <source>The trial did not end well. {error}</source>
        <translation>El ensayo no terminó bien. {error}</translation>
    </message>
    <message>
        <source>--search needs an extra part: pip install inkling-workbench[search]. Without it, all combinations are trained.</source>
        <translation>--search necesita una parte adicional: pip install inkling-workbench[search]. Sin esa opción se entrenan todas las combinaciones.</translation>
    </message>
    <message>
        <source>Here 0 means {value}.</source>
        <translation>Aquí 0 significa {value}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open Photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>Photos in a Folder…</source>
        <translation>Fotos de una carpeta…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Paste Photo</source>
        <translation>Pegar foto</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Save Drawing…</source>
        <translation>Guardar dibujo…</translation>
    </message>
    <message>
        <source>Save Answers as CSV…</source>
        <translation>Guardar respuestas como CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>New Session…</source>
        <translation>Sesión nueva…</translation>
    </message>
    <message>
        <source>Share This Task…</source>
        <translation>Compartir esta tarea…</translation>
    </message>
    <message>
        <source>Open a Shared Task…</source>
        <translation>Abrir una tarea compartida…</translation>
    </message>
    <message>
        <source>Collect from a Class…</source>
        <translation>Recoger de una clase…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Wider Pen</source>
        <translation>Lápiz más grueso</translation>
    </message>
    <message>
        <source>Narrower Pen</source>
        <translation>Lápiz más fino</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Answer While Drawing</source>
        <translation>Responder al dibujar</translation>
    </message>
    <message>
        <source>Take Back Last Correction</source>
        <translation>Retirar la última corrección</translation>
    </message>
    <message>
        <source>Compare Two Models</source>
        <translation>Comparar dos modelos</translation>
    </message>
    <message>
        <source>Step by Step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Present on a Projector</source>
        <translation>Mostrar en un proyector</translation>
    </message>
    <message>
        <source>Show the Code…</source>
        <translation>Ver el código…</translation>
    </message>
    <message>
        <source>Export Model…</source>
        <translation>Exportar modelo…</translation>
    </message>
    <message>
        <source>Data Sets…</source>
        <translation>Conjuntos de datos…</translation>
    </message>
    <message>
        <source>My Classes…</source>
        <translation>Mis clases…</translation>
    </message>
    <message>
        <source>My Corrections…</source>
        <translation>Mis correcciones…</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What Is This?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Explain What I Click</source>
        <translation>Explicar lo que pulse</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Copy Details for a Report</source>
        <translation>Copiar detalles para un informe</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>Acerca de Inkling</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>Cerrar foto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Back to Try</source>
        <translation>Volver a «Probar»</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Show the Input</source>
        <translation>Ver la entrada</translation>
    </message>
    <message>
        <source>Look Inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Ask Why</source>
        <translation>Preguntar por qué</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation>Tema del escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How sure the network is</source>
        <translation>Lo segura que está la red</translation>
    </message>
    <message>
        <source>Probability and time</source>
        <translation>Probabilidad y tiempo</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>{sign} {place} of {count}: point at another to see its bars</source>
        <translation>{sign} {place} de {count}: señala otro signo para ver sus barras</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Press Classify</source>
        <translation>Pulsa «Clasificar»</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Aún sin entrenar</translation>
    </message>
    <message>
        <source>A cat and a dog</source>
        <translation>Un gato y un perro</translation>
    </message>
    <message>
        <source>Sure: each in a half of the photo</source>
        <translation>Seguro: cada uno en una mitad de la foto</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Most like {classes}</source>
        <translation>Lo más parecido: {classes}</translation>
    </message>
    <message>
        <source>Unsure: {classes}</source>
        <translation>Dudoso: {classes}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} está escrito.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your drawing is still here; if the window behaves oddly, save the drawing and start Inkling again.</source>
        <translation>Ha pasado algo inesperado. Tu dibujo sigue aquí; si la ventana se comporta de forma extraña, guarda el dibujo y vuelve a iniciar Inkling.</translation>
    </message>
</context>
<context>
    <name>CameraBar</name>
    <message>
        <source>● Camera is on</source>
        <translation>● Cámara encendida</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>As in a mirror; what is written is then read in a mirror</source>
        <translation>Como en un espejo; lo escrito se lee entonces al revés</translation>
    </message>
    <message>
        <source>Take Photo</source>
        <translation>Hacer foto</translation>
    </message>
    <message>
        <source>Keep this picture, and turn the camera off</source>
        <translation>Conservar esta imagen y apagar la cámara</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Width of the pen</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Width of the pen ( [ and ] )</source>
        <translation>Grosor del lápiz ( [ y ] )</translation>
    </message>
    <message>
        <source>Back to white paper (Delete)</source>
        <translation>Volver al papel en blanco (Supr)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Ask the network now (Return)</source>
        <translation>Preguntar ahora a la red (Intro)</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>Cerrar foto</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
</context>
<context>
    <name>ClassBalance</name>
    <message>
        <source>How many pictures of each label</source>
        <translation>Cuántas imágenes hay de cada etiqueta</translation>
    </message>
</context>
<context>
    <name>ClassChooser</name>
    <message>
        <source>Which class is asked about</source>
        <translation>Por qué clase se pregunta</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>¿Por qué {name}?</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>¿Por qué no {name}?</translation>
    </message>
</context>
<context>
    <name>ClassMistakes</name>
    <message>
        <source>Mistakes, class by class</source>
        <translation>Errores, clase por clase</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>{name}: {share} wrong</source>
        <translation>{name}: {share} mal</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The Code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>This plain Keras script trains as {name} was trained. It needs nothing of Inkling.</source>
        <translation>Este sencillo script de Keras entrena como se entrenó {name}. No necesita nada de Inkling.</translation>
    </message>
    <message>
        <source>What the step “{title}” does, in plain Python.</source>
        <translation>Lo que hace el paso «{title}», en Python sencillo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the Code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect from a Class</source>
        <translation>Recoger de una clase</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Test that all are measured with</source>
        <translation>Prueba con la que se miden todos</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Right in the test</source>
        <translation>Aciertos en la prueba</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Time trained</source>
        <translation>Tiempo entrenado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>Lo que se entregó</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>Nombre de la tarea nueva</translation>
    </message>
    <message>
        <source>Name, such as Our class</source>
        <translation>Nombre, como Nuestra clase</translation>
    </message>
    <message>
        <source>Make a Task of All Drawings</source>
        <translation>Hacer una tarea de todos los dibujos</translation>
    </message>
    <message>
        <source>Save the Table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <source>{folder} is being read.</source>
        <translation>Se está leyendo {folder}.</translation>
    </message>
    <message>
        <source>Measure all with</source>
        <translation>Medir todo con</translation>
    </message>
    <message>
        <source>nothing: count the pictures alone</source>
        <translation>nada: contar solo las imágenes</translation>
    </message>
    <message>
        <source>the test of {task}</source>
        <translation>la prueba de {task}</translation>
    </message>
    <message>
        <source>{done} of {all} files were read.</source>
        <translation>Se leyeron {done} de {all} archivos.</translation>
    </message>
    <message>
        <source>{count} more have a problem.</source>
        <translation>{count} más tienen un problema.</translation>
    </message>
    <message>
        <source>The pictures are being copied.</source>
        <translation>Se están copiando las imágenes.</translation>
    </message>
    <message>
        <source>{task} is among your classes, with {count} pictures. What a fifth of the writers drew is only measured with.</source>
        <translation>{task} está entre tus clases, con {count} imágenes. Lo que dibujó una quinta parte de los autores solo sirve para medir.</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} está escrito.</translation>
    </message>
</context>
<context>
    <name>ColorLegend</name>
    <message>
        <source>Colours: dark is 0, bright the strongest of its layer</source>
        <translation>Colores: oscuro es 0, claro lo más fuerte de su capa</translation>
    </message>
    <message>
        <source>Colours: blue speaks against, orange for</source>
        <translation>Colores: azul habla en contra, naranja a favor</translation>
    </message>
    <message>
        <source>Dark = 0, bright = the strongest of its layer. Where numbers have a sign: blue = below 0, white = 0, orange = above.</source>
        <translation>Oscuro = 0, claro = lo más fuerte de su capa. Donde los números tienen signo: azul = bajo 0, blanco = 0, naranja = sobre 0.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>lo más fuerte</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>There is one model only: train another, and compare the two here</source>
        <translation>Solo hay un modelo: entrena otro y compara aquí los dos</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>Dos modelos, un dibujo: el interior de ambos, lado a lado</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>New against current</source>
        <translation>Nuevo frente a actual</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>What is taken for what</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <translation>{} imágenes</translation>
    </message>
    <message>
        <source>{right} recognised: {pictures}</source>
        <translation>{right} reconocido: {pictures}</translation>
    </message>
    <message>
        <source>{right} taken for {answer}: {pictures}</source>
        <translation>{right} tomado por {answer}: {pictures}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Retirar la corrección</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Lo que es</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Wrong? It is a</source>
        <translation>¿Mal? Es</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>✓ Saved as {label}</source>
        <translation>✓ Guardado como {label}</translation>
    </message>
    <message>
        <source>It is {label}</source>
        <translation>Es: {label}</translation>
    </message>
    <message>
        <source>It is {label} ({key})</source>
        <translation>Es: {label} ({key})</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>My Corrections</source>
        <translation>Mis correcciones</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change the label of the chosen pictures</source>
        <translation>Cambiar la etiqueta de las imágenes elegidas</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>Es…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing yet. Where the network is wrong, press what it is.</source>
        <translation>Aún nada. Donde la red se equivoque, pulsa lo que es.</translation>
    </message>
    <message>
        <source>No {label} yet.</source>
        <translation>Aún nada con la etiqueta {label}.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>Elegidas: {count}</translation>
    </message>
    <message>
        <source>{held} of {count} are only measured with, never trained on</source>
        <translation>{held} de {count} solo sirven para medir, nunca para entrenar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exported drawings (*.zip)</source>
        <translation>Dibujos exportados (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Importing {done} of {count}…</source>
        <translation>Importando {done} de {count}…</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} añadidas</translation>
    </message>
    <message>
        <source>{count} were there already</source>
        <translation>{count} ya estaban</translation>
    </message>
    <message>
        <source>{count} have labels that this task does not know</source>
        <translation>{count} tienen etiquetas que esta tarea no conoce</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} no se pudieron leer</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>; detenido</translation>
    </message>
    <message>
        <source>{count} exported.</source>
        <translation>{count} exportadas.</translation>
    </message>
</context>
<context>
    <name>CustomTasksPage</name>
    <message>
        <source>My Classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>Nombre de la tarea nueva</translation>
    </message>
    <message>
        <source>Name, such as Trees</source>
        <translation>Nombre, como Árboles</translation>
    </message>
    <message>
        <source>From a Folder…</source>
        <translation>De una carpeta…</translation>
    </message>
    <message>
        <source>By Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>By Camera</source>
        <translation>Con la cámara</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Imágenes…</translation>
    </message>
    <message>
        <source>Draw More…</source>
        <translation>Dibujar más…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name it, then choose or drop a folder that has a folder of pictures for each class, draw the examples, or show them to the camera.</source>
        <translation>Dale un nombre y elige o suelta una carpeta que tenga una carpeta de imágenes por clase, dibuja los ejemplos o enséñaselos a la cámara.</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entrenada</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>aún sin entrenar</translation>
    </message>
    <message>
        <source>to be trained again</source>
        <translation>por entrenar de nuevo</translation>
    </message>
    <message>
        <source>Folder of Classes</source>
        <translation>Carpeta de clases</translation>
    </message>
    <message>
        <source>{title} is there. Press Retrain in the window to train it.</source>
        <translation>{title} está lista. Pulsa «Reentrenar» en la ventana para entrenarla.</translation>
    </message>
    <message>
        <source>{title} needs at least two classes. Draw More adds one.</source>
        <translation>{title} necesita al menos dos clases. «Dibujar más» añade una.</translation>
    </message>
    <message>
        <source>{title} is put aside; its models stay.</source>
        <translation>{title} se ha apartado; sus modelos se quedan.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>There is no model to show the code of.</source>
        <translation>No hay ningún modelo cuyo código mostrar.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The details are copied: paste them into your report. Nothing was sent.</source>
        <translation>Los detalles están copiados: pégalos en tu informe. No se envió nada.</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>Acerca de Inkling</translation>
    </message>
    <message>
        <source>Draw a digit and see what the network thinks. Everything stays on this computer.</source>
        <translation>Dibuja un dígito y mira qué piensa la red. Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>{name} is being written. Everything else goes on.</source>
        <translation>Se está escribiendo {name}. Todo lo demás continúa.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} está guardado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Dibuja con el ratón, un lápiz o el dedo. Supr lo borra.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuja aquí un dígito</translation>
    </message>
</context>
<context>
    <name>EventBoard</name>
    <message>
        <source>TensorBoard is not installed. Install it in Inkling&apos;s Python: pip install tensorboard. From then on each training writes event files for it, into its model&apos;s folder below {folder}.</source>
        <translation>TensorBoard no está instalado. Instálalo en el Python de Inkling: pip install tensorboard. Desde entonces cada entrenamiento escribe archivos de eventos para él en la carpeta de su modelo, dentro de {folder}.</translation>
    </message>
    <message>
        <source>There are no event files yet. Each training writes some into its model&apos;s folder, below {folder}.</source>
        <translation>Aún no hay archivos de eventos. Cada entrenamiento escribe algunos en la carpeta de su modelo, dentro de {folder}.</translation>
    </message>
    <message>
        <source>TensorBoard starts…</source>
        <translation>TensorBoard se está iniciando…</translation>
    </message>
    <message>
        <source>TensorBoard shows the event files below {folder} in the browser, at {address}. It ends with this window.</source>
        <translation>TensorBoard muestra los archivos de eventos de {folder} en el navegador, en {address}. Termina con esta ventana.</translation>
    </message>
    <message>
        <source>TensorBoard has ended. Try again, or start it in a terminal: tensorboard --logdir {folder}</source>
        <translation>TensorBoard ha terminado. Inténtalo de nuevo o inícialo en un terminal: tensorboard --logdir {folder}</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leave the rest unread (Escape)</source>
        <translation>Dejar el resto sin leer (Esc)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>The answers as a table for a spreadsheet</source>
        <translation>Las respuestas como tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Put these photos away</source>
        <translation>Apartar estas fotos</translation>
    </message>
    <message>
        <source>Put these photos away (Escape)</source>
        <translation>Apartar estas fotos (Esc)</translation>
    </message>
    <message>
        <source>{done} of {count} read</source>
        <translation>{done} de {count} leídas</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Fotos y sus respuestas</translation>
    </message>
</context>
<context>
    <name>FilmstripController</name>
    <message>
        <source>The {count} photos are put away.</source>
        <translation>Las {count} fotos se han apartado.</translation>
    </message>
    <message>
        <source>Show Them Again</source>
        <translation>Mostrarlas de nuevo</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>photos.csv</source>
        <translation>fotos.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>FiltersPicture</name>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>Qué busca la primera capa que aprende</translation>
    </message>
    <message>
        <source>The weights of its first units, changing as it learns: orange where ink speaks for a unit, blue where against it, white where it does not matter.</source>
        <translation>Los pesos de sus primeras unidades, que cambian al aprender: naranja donde la tinta habla a favor de una unidad, azul donde en contra, blanco donde no importa.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Cerrar los primeros pasos</translation>
    </message>
    <message>
        <source>Do not show these again</source>
        <translation>No mostrarlos más</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuja un dígito</translation>
    </message>
    <message>
        <source>and the bars move</source>
        <translation>y las barras se mueven</translation>
    </message>
    <message>
        <source>Drop a photo</source>
        <translation>Suelta una foto</translation>
    </message>
    <message>
        <source>of digits or a pet</source>
        <translation>de dígitos o de una mascota</translation>
    </message>
    <message>
        <source>Press Retrain</source>
        <translation>Pulsa «Reentrenar»</translation>
    </message>
    <message>
        <source>and see it learn</source>
        <translation>y mira cómo aprende</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Show in Folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Pictures looked at</source>
        <translation>Imágenes miradas</translation>
    </message>
    <message>
        <source>Classes that were found</source>
        <translation>Clases encontradas</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>Qué hay que saber</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>Fotos: cuenta toda la imagen</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>Dibujos: cuenta la tinta sobre el papel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>Mirando {name}…</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}: {counts}</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>Fotos de una carpeta</translation>
    </message>
    <message>
        <source>How many were read</source>
        <translation>Cuántas se leyeron</translation>
    </message>
    <message>
        <source>Show names or answers with</source>
        <translation>Mostrar nombres o respuestas con</translation>
    </message>
    <message>
        <source>{folder}: {task}, answered by {model}</source>
        <translation>{folder}: {task}, respuestas de {model}</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Mostrar el veredicto</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Fotos y sus respuestas</translation>
    </message>
    <message>
        <source>Filter by name or answer</source>
        <translation>Filtrar por nombre o respuesta</translation>
    </message>
    <message>
        <source>Save as a Table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON lines or Parquet</source>
        <translation>CSV para una hoja de cálculo, líneas JSON o Parquet</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{done} photos</source>
        <translation>{done} fotos</translation>
    </message>
    <message>
        <source>{done} of {total}, paused</source>
        <translation>{done} de {total}, en pausa</translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation>{done} leídas</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} de {total}, quedan {left}</translation>
    </message>
    <message>
        <source>Save as a Table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>photos.csv</source>
        <translation>fotos.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)</source>
        <translation>CSV (*.csv);;Líneas JSON (*.jsonl);;Parquet (*.parquet)</translation>
    </message>
</context>
<context>
    <name>FolderRun</name>
    <message>
        <source>Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what was saved is safe.</source>
        <translation>Inkling se movió o se borró mientras funcionaba. Ciérralo e inícialo desde donde está ahora; lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>Reading the folder ended at a fault. What was answered is kept: open the folder again to go on.</source>
        <translation>La lectura de la carpeta terminó con un fallo. Lo ya respondido se conserva: abre la carpeta de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Sections of this document</source>
        <translation>Secciones de este documento</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>No está en este documento</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Lo que encontró la búsqueda</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Back to the window as it was (Escape or F11)</source>
        <translation>Volver a la ventana como estaba (Esc o F11)</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>Train a new model and compare it with this one (Ctrl+R)</source>
        <translation>Entrenar un modelo nuevo y compararlo con este (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another training is shown here until it is decided about. Look at earlier ones after that.</source>
        <translation>Aquí se muestra otro entrenamiento hasta que se decida sobre él. Mira los anteriores después.</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <translation>{name} responde desde ahora.</translation>
    </message>
    <message>
        <source>Removed: {names}</source>
        <translation>Eliminado: {names}</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling no pudo leer esta foto. Prueba con otra.</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>Draw, and both models answer here.</source>
        <translation>Dibuja, y ambos modelos responden aquí.</translation>
    </message>
</context>
<context>
    <name>InsideTools</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>Dos modelos, un dibujo: el interior de ambos, lado a lado</translation>
    </message>
    <message>
        <source>Step by step: walk the drawing through the network, layer by layer</source>
        <translation>Paso a paso: lleva el dibujo por la red, capa a capa</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Add a layer: {kind}</source>
        <translation>Añadir una capa: {kind}</translation>
    </message>
    <message>
        <source>After the marked layer, where that can be</source>
        <translation>Detrás de la capa marcada, donde se pueda</translation>
    </message>
    <message>
        <source>Move the layer towards the picture</source>
        <translation>Acercar la capa a la imagen</translation>
    </message>
    <message>
        <source>Move the layer towards the answer</source>
        <translation>Acercar la capa a la respuesta</translation>
    </message>
    <message>
        <source>Remove the marked layer</source>
        <translation>Quitar la capa marcada</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
    <message>
        <source>{lesson} · step {step} of {count}</source>
        <translation>{lesson} · paso {step} de {count}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Looking at the data…</source>
        <translation>Mirando los datos…</translation>
    </message>
    <message>
        <source>Training: {name}…</source>
        <translation>Entrenando: {name}…</translation>
    </message>
    <message>
        <source># This step has no code.</source>
        <translation># Este paso no tiene código.</translation>
    </message>
    <message>
        <source>Save the Lesson as a Notebook</source>
        <translation>Guardar la lección como cuaderno</translation>
    </message>
    <message>
        <source>Jupyter notebook (*.ipynb)</source>
        <translation>Cuaderno de Jupyter (*.ipynb)</translation>
    </message>
    <message>
        <source>The notebook is saved.</source>
        <translation>El cuaderno está guardado.</translation>
    </message>
</context>
<context>
    <name>LessonsDock</name>
    <message>
        <source>Lessons: steps to be done on your own strokes and trainings. Do It for Me does the step that is shown; every figure is measured on this computer.</source>
        <translation>Lecciones: pasos que se hacen con tus propios trazos y entrenamientos. «Hazlo por mí» hace el paso que se muestra; cada cifra se mide en este ordenador.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Do It for Me</source>
        <translation>Hazlo por mí</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>Ver el código</translation>
    </message>
    <message>
        <source>Save as a Notebook…</source>
        <translation>Guardar como cuaderno…</translation>
    </message>
    <message>
        <source>All Lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>What is shown of the network</source>
        <translation>Lo que se muestra de la red</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este ordenador</translation>
    </message>
</context>
<context>
    <name>ModelInputPanel</name>
    <message>
        <source>Your ink</source>
        <translation>Tu tinta</translation>
    </message>
    <message>
        <source>The box around the ink</source>
        <translation>El marco alrededor de la tinta</translation>
    </message>
    <message>
        <source>The box at 20 by 20 pixels</source>
        <translation>El marco a 20 por 20 píxeles</translation>
    </message>
    <message>
        <source>Centred in 28 by 28 pixels</source>
        <translation>Centrado en 28 por 28 píxeles</translation>
    </message>
    <message>
        <source>{side} × {side} greys, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} niveles de gris, comprimidos en un cuadrado: todo lo que recibe.</translation>
    </message>
    <message>
        <source>{side} × {side} colours, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} colores, comprimidos en un cuadrado: todo lo que recibe.</translation>
    </message>
    <message>
        <source>From the photo</source>
        <translation>De la foto</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>as you drew it</source>
        <translation>como lo dibujaste</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>the place does not matter</source>
        <translation>el lugar no importa</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>the size does not matter</source>
        <translation>el tamaño no importa</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>by mass, as in MNIST</source>
        <translation>por masa, como en MNIST</translation>
    </message>
    <message>
        <source>28 × 28 numbers, 0 = paper, 1 = ink: all that it gets.</source>
        <translation>28 × 28 números, 0 = papel, 1 = tinta: todo lo que recibe.</translation>
    </message>
    <message>
        <source>A step is off: the network was trained with all three.</source>
        <translation>Un paso está apagado: la red se entrenó con los tres.</translation>
    </message>
</context>
<context>
    <name>ModelInputPreview</name>
    <message>
        <source>Model input, 28 by 28 pixels</source>
        <translation>Entrada del modelo, 28 por 28 píxeles</translation>
    </message>
</context>
<context>
    <name>ModelSelector</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which model answers, and its accuracy on test pictures</source>
        <translation>Qué modelo responde y su exactitud con imágenes de prueba</translation>
    </message>
    <message>
        <source>{name} (damaged)</source>
        <translation>{name} (dañado)</translation>
    </message>
    <message>
        <source> of digits drawn by Inkling</source>
        <translation> de los dígitos dibujados por Inkling</translation>
    </message>
    <message>
        <source> of digits from your files</source>
        <translation> de los dígitos de tus archivos</translation>
    </message>
    <message>
        <source>, not kept yet</source>
        <translation>, aún sin conservar</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Lo que muestra la página</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Try Several</source>
        <translation>Probar varios</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>The event files of all trainings, in the browser, where it is installed</source>
        <translation>Los archivos de eventos de todos los entrenamientos, en el navegador, donde esté instalado</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>The task with all models of your own, as one file</source>
        <translation>La tarea con todos tus modelos, en un solo archivo</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Inside the network</source>
        <translation>Dentro de la red</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
    <message>
        <source>{count} layers; move with the arrow keys</source>
        <translation>{count} capas; muévete con las flechas</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New Session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>For whoever comes next. All that was drawn, taught and trained here is kept, and comes back by File &gt; Earlier Sessions.</source>
        <translation>Para quien venga después. Todo lo que se dibujó, enseñó y entrenó aquí se conserva y vuelve con Archivo &gt; Sesiones anteriores.</translation>
    </message>
    <message>
        <source>Name of the session that ends (may stay empty)</source>
        <translation>Nombre de la sesión que termina (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>The picture as numbers</source>
        <translation>La imagen como números</translation>
    </message>
</context>
<context>
    <name>OcclusionView</name>
    <message>
        <source>What speaks for the class, and what against it</source>
        <translation>Lo que habla a favor de la clase y lo que habla en contra</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Add its corrections to mine</source>
        <translation>Añadir sus correcciones a las mías</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Incorporar</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <source>Remove Preset</source>
        <translation>Quitar el preajuste</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Bring Preset Back</source>
        <translation>Recuperar el preajuste</translation>
    </message>
</context>
<context>
    <name>PhotoBatch</name>
    <message>
        <source>Inkling failed to read this photo.</source>
        <translation>Inkling no pudo leer esta foto.</translation>
    </message>
</context>
<context>
    <name>PhotoController</name>
    <message>
        <source>Open Photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All Files (*)</source>
        <translation>Imágenes ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>Fotos de una carpeta</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay ninguna imagen que pegar. Copia una antes.</translation>
    </message>
    <message>
        <source>The first {most} of {count} photos are read. Drop the rest later.</source>
        <translation>Se leen las primeras {most} de {count} fotos. Suelta el resto más tarde.</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Not read</source>
        <translation>No leída</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
</context>
<context>
    <name>PhotoReader</name>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling no pudo leer esta foto. Prueba con otra.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>{label}: only measured with, never trained on</source>
        <translation>{label}: solo para medir, nunca para entrenar</translation>
    </message>
    <message>
        <source>{label}: trained on</source>
        <translation>{label}: para entrenar</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Nombre de una clase nueva</translation>
    </message>
    <message>
        <source>New class, Return</source>
        <translation>Clase nueva, Intro</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The chosen picture, larger</source>
        <translation>La imagen elegida, más grande</translation>
    </message>
    <message>
        <source>What counts in a picture</source>
        <translation>Qué cuenta en una imagen</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>Fotos: cuenta toda la imagen</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>Dibujos: cuenta la tinta sobre el papel</translation>
    </message>
    <message>
        <source>Move the chosen pictures</source>
        <translation>Mover las imágenes elegidas</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Add Photos…</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>Delete Pictures</source>
        <translation>Eliminar imágenes</translation>
    </message>
    <message>
        <source>Undo Change</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Back to the List</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>{name}: double-click or F2 renames it</source>
        <translation>{name}: doble clic o F2 para cambiarle el nombre</translation>
    </message>
    <message>
        <source>The model knows {classes}: train it again, and it learns these.</source>
        <translation>El modelo conoce {classes}: entrénalo de nuevo y aprenderá estas.</translation>
    </message>
    <message>
        <source>Photos of a Class</source>
        <translation>Fotos de una clase</translation>
    </message>
    <message>
        <source>{title} is for {kind} from now on. Train it again: it has to learn anew.</source>
        <translation>{title} es para {kind} desde ahora. Entrénala otra vez: tiene que aprender de nuevo.</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dibujos</translation>
    </message>
    <message>
        <source>Adding {done} of {count}…</source>
        <translation>Añadiendo {done} de {count}…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>This looks like digits on paper, so Digits answers.</source>
        <translation>Esto parecen dígitos en papel, así que responde «Dígitos».</translation>
    </message>
    <message>
        <source>This looks like an animal, not like digits, so Cats &amp; dogs answers.</source>
        <translation>Esto parece un animal, no dígitos, así que responde «Gato, perro».</translation>
    </message>
    <message>
        <source>Back to {task}</source>
        <translation>Volver a {task}</translation>
    </message>
    <message>
        <source>{model} is ready</source>
        <translation>{model} está listo</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Save as Preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Share This Task lets you hand it out. Who starts from it cannot change what is locked; every other preset stays free.</source>
        <translation>Con «Compartir esta tarea» puedes repartirlo. Quien parte de él no puede cambiar lo bloqueado; todos los demás preajustes siguen libres.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>RecentPhotos</name>
    <message>
        <source>Open Recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name of the class, such as Mug</source>
        <translation>Nombre de la clase, como Taza</translation>
    </message>
    <message>
        <source>Hold to Record</source>
        <translation>Mantener para grabar</translation>
    </message>
    <message>
        <source>Hold it down (or Space), and turn and move what is seen: then they differ</source>
        <translation>Mantenlo pulsado (o Espacio), y gira y mueve lo que se ve: así las imágenes son distintas</translation>
    </message>
    <message>
        <source>No pictures yet: name a class, and hold the button.</source>
        <translation>Aún no hay imágenes: nombra una clase y mantén el botón.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Show the Code</source>
        <translation>Ver el código</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>Este entrenamiento como un sencillo script de Keras</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>Ajustes, curvas, errores y código en un archivo que muestra cualquier navegador</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>Test picture {index}</source>
        <translation>Imagen de prueba {index}</translation>
    </message>
</context>
<context>
    <name>RunChip</name>
    <message>
        <source>Go to the training</source>
        <translation>Ir al entrenamiento</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The first pictures it learns from</source>
        <translation>Las primeras imágenes de las que aprende</translation>
    </message>
    <message>
        <source>First training pictures</source>
        <translation>Primeras imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>Qué busca la primera capa que aprende</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Trainings and models</source>
        <translation>Entrenamientos y modelos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>Ver el código</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>What came of it: curves, figures and mistakes</source>
        <translation>Lo que resultó: curvas, cifras y errores</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>Ajustes, curvas, errores y código en un archivo que muestra cualquier navegador</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>Este entrenamiento como un sencillo script de Keras</translation>
    </message>
    <message>
        <source>The same settings and the same seed</source>
        <translation>Los mismos ajustes y la misma semilla</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>Que responda</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>Volver a este modelo; ningún otro se pierde</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>No training yet. Whatever you train stands here, to be compared.</source>
        <translation>Aún no hay entrenamientos. Lo que entrenes aparece aquí para compararlo.</translation>
    </message>
    <message>
        <source>Choose some to see their curves and what they differ in; click a title to sort.</source>
        <translation>Elige algunos para ver sus curvas y en qué se diferencian; pulsa un título para ordenar.</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Pictures of the data set</source>
        <translation>Imágenes del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>SampleMap</name>
    <message>
        <source>Map of the pictures</source>
        <translation>Mapa de las imágenes</translation>
    </message>
    <message>
        <source>This model gives too many numbers of a picture to make a map of them.</source>
        <translation>Este modelo da demasiados números de una imagen para hacer un mapa con ellos.</translation>
    </message>
    <message>
        <source>Once the model has answered about all pictures, similar ones lie together here.</source>
        <translation>En cuanto el modelo haya respondido sobre todas las imágenes, las parecidas estarán juntas aquí.</translation>
    </message>
    <message>
        <source>Your drawing is ringed.</source>
        <translation>Tu dibujo lleva un anillo.</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Answer (argmax)</source>
        <translation>Respuesta (argmax)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>As the training varies it</source>
        <translation>Como la varía el entrenamiento</translation>
    </message>
    <message>
        <source>Nearest training pictures</source>
        <translation>Imágenes de entrenamiento más parecidas</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Open this picture where you draw</source>
        <translation>Abrir esta imagen donde dibujas</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>See what each layer makes of it</source>
        <translation>Ver qué hace con ella cada capa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>See what speaks for the answer</source>
        <translation>Ver qué habla a favor de la respuesta</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>{data} is not on this computer; their labels: {labels}.</source>
        <translation>{data} no está en este ordenador; sus etiquetas: {labels}.</translation>
    </message>
</context>
<context>
    <name>SamplesController</name>
    <message>
        <source>My pictures</source>
        <translation>Mis imágenes</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Mis correcciones</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No pictures of this task are on this computer. Fetch More… brings some.</source>
        <translation>No hay imágenes de esta tarea en este ordenador. «Descargar más…» trae algunas.</translation>
    </message>
    <message>
        <source>There are no pictures of these classes yet. Add some under My Classes.</source>
        <translation>Aún no hay imágenes de estas clases. Añade algunas en «Mis clases».</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What is shown of them</source>
        <translation>Qué se muestra de ellas</translation>
    </message>
    <message>
        <source>Of which label</source>
        <translation>De qué etiqueta</translation>
    </message>
    <message>
        <source>Only what it gets wrong</source>
        <translation>Solo lo que falla</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Primero lo menos seguro</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>Quizá mal etiquetadas</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Ringed in the map</source>
        <translation>Rodeadas en el mapa</translation>
    </message>
    <message>
        <source>Go to the picture of this number, from 0</source>
        <translation>Ir a la imagen de este número, desde 0</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>{count} pictures · asking the model, {share} %</source>
        <translation>{count} imágenes · preguntando al modelo, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>What the others speak against, most of all first: the model’s last layer is learned anew from four fifths of these pictures, five times, and asked about the fifth that it did not learn from.</source>
        <translation>Lo que las demás contradicen, lo más dudoso primero: la última capa del modelo se aprende de nuevo cinco veces con cuatro quintos de estas imágenes, y se le pregunta por el quinto del que no aprendió.</translation>
    </message>
    <message>
        <source>Draw around dots, and only their pictures are shown; by the keyboard: + and the arrow keys on the map, then Return, for those in sight</source>
        <translation>Rodea puntos, y solo se muestran sus imágenes; con el teclado: + y las flechas en el mapa, y después Intro, para los que están a la vista</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Reading… {share} %</source>
        <translation>Leyendo… {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Fetch More…</source>
        <translation>Descargar más…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Cuántas de cada una</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>0–255</source>
        <translation>0–255</translation>
    </message>
    <message>
        <source>0–1</source>
        <translation>0–1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>{shown} of {count} pictures</source>
        <translation>{shown} de {count} imágenes</translation>
    </message>
    <message>
        <source> · the model gets {wrong} wrong</source>
        <translation> · el modelo falla {wrong}</translation>
    </message>
</context>
<context>
    <name>SecondModel</name>
    <message>
        <source>Inside the second network</source>
        <translation>Dentro de la segunda red</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Modelo con el que comparar</translation>
    </message>
</context>
<context>
    <name>SerialWorker</name>
    <message>
        <source>That failed, and nothing was changed. Try again.</source>
        <translation>Eso falló y no se cambió nada. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share {task}</source>
        <translation>Compartir {task}</translation>
    </message>
    <message>
        <source>Whoever gets the file can see your name and all of these pictures. Inkling sends it nowhere: you give it to whom you like.</source>
        <translation>Quien reciba el archivo puede ver tu nombre y todas estas imágenes. Inkling no lo envía a ninguna parte: se lo das a quien quieras.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Lessons of yours that go along</source>
        <translation>Lecciones tuyas que van con ello</translation>
    </message>
    <message>
        <source>Presets of yours that go along</source>
        <translation>Preajustes tuyos que van con ello</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Your name, as others will read it</source>
        <translation>Tu nombre, como lo leerán los demás</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Open a Shared Task</source>
        <translation>Abrir una tarea compartida</translation>
    </message>
    <message>
        <source>Shared tasks (*{suffix})</source>
        <translation>Tareas compartidas (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being read.</source>
        <translation>Se está leyendo {name}.</translation>
    </message>
    <message>
        <source>Share {task}</source>
        <translation>Compartir {task}</translation>
    </message>
    <message>
        <source>Shared task (*{suffix})</source>
        <translation>Tarea compartida (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being taken over.</source>
        <translation>Se está incorporando {name}.</translation>
    </message>
    <message>
        <source>{task} is here. Added: pictures {pictures}, corrections {corrections}, models {models}, trainings {runs}.</source>
        <translation>{task} está aquí. Añadido: imágenes {pictures}, correcciones {corrections}, modelos {models}, entrenamientos {runs}.</translation>
    </message>
    <message>
        <source>Presets under Train: {presets}.</source>
        <translation>Preajustes en «Entrenar»: {presets}.</translation>
    </message>
    <message>
        <source>Use {task}</source>
        <translation>Usar {task}</translation>
    </message>
</context>
<context>
    <name>SittingsMenu</name>
    <message>
        <source>Earlier Sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
</context>
<context>
    <name>SweepController</name>
    <message>
        <source>All else is as on the page Train: {settings}</source>
        <translation>Todo lo demás es como en la página «Entrenar»: {settings}</translation>
    </message>
    <message>
        <source>Stopped. What is done stays; the rest can be done later.</source>
        <translation>Detenido. Lo hecho se queda; el resto se puede hacer después.</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or end it on the page Train.</source>
        <translation>Hay un entrenamiento en marcha. Espera a que termine o termínalo en la página «Entrenar».</translation>
    </message>
    <message>
        <source>Several settings are being tried on the page Models. Wait for their end, or stop them there.</source>
        <translation>En la página «Modelos» se están probando varios ajustes. Espera a que terminen o detenlos allí.</translation>
    </message>
    <message>
        <source>All are done.</source>
        <translation>Todos están hechos.</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Progress of all trainings</source>
        <translation>Progreso de todos los entrenamientos</translation>
    </message>
    <message>
        <source>Try All</source>
        <translation>Probar todos</translation>
    </message>
    <message>
        <source>Go On with the Rest</source>
        <translation>Continuar con el resto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is done stays; the rest can be done later</source>
        <translation>Lo hecho se queda; el resto se puede hacer después</translation>
    </message>
    <message>
        <source>What each training came to</source>
        <translation>Lo que resultó de cada entrenamiento</translation>
    </message>
    <message>
        <source>1 training</source>
        <translation>1 entrenamiento</translation>
    </message>
    <message>
        <source>{count} trainings, one by one</source>
        <translation>{count} entrenamientos, uno tras otro</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Training {number} of {count}: {title}</source>
        <translation>Entrenamiento {number} de {count}: {title}</translation>
    </message>
    <message>
        <source> · {time} left</source>
        <translation> · quedan {time}</translation>
    </message>
    <message>
        <source>Write several values with commas between them; each is tried with each.</source>
        <translation>Escribe varios valores separados por comas; se prueban todas las combinaciones.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Each model is kept and none of them answers: choose one under Models.</source>
        <translation>Cada modelo se conserva y ninguno responde: elige uno en «Modelos».</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Capas densas</translation>
    </message>
    <message>
        <source>Units in each</source>
        <translation>Unidades en cada una</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of data, %</source>
        <translation>Parte de los datos, %</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>{title}: values to be tried</source>
        <translation>{title}: valores que probar</translation>
    </message>
</context>
<context>
    <name>SwitchOffer</name>
    <message>
        <source>Another task</source>
        <translation>Otra tarea</translation>
    </message>
    <message>
        <source>This looks like the {sign} {text}</source>
        <translation>Esto parece: {sign} {text}</translation>
    </message>
    <message>
        <source>Read as {task}</source>
        <translation>Leer como {task}</translation>
    </message>
</context>
<context>
    <name>TaskSelector</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>My classes: teach it something of your own</source>
        <translation>Mis clases: enséñale algo tuyo</translation>
    </message>
    <message>
        <source>The others of my classes</source>
        <translation>Las demás de mis clases</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Draw an example here</source>
        <translation>Dibuja aquí un ejemplo</translation>
    </message>
    <message>
        <source>What you draw</source>
        <translation>Lo que dibujas</translation>
    </message>
    <message>
        <source>Its name, such as star</source>
        <translation>Su nombre, como estrella</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Cuántos hay</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this example and draw the next (Return)</source>
        <translation>Conservar este ejemplo y dibujar el siguiente (Intro)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove the example that was kept last</source>
        <translation>Quitar el último ejemplo conservado</translation>
    </message>
    <message>
        <source>Next Class</source>
        <translation>Clase siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>Esto es</translation>
    </message>
    <message>
        <source>{count} of {few}</source>
        <translation>{count} de {few}</translation>
    </message>
    <message>
        <source>{count} ✓ enough</source>
        <translation>{count} ✓ suficientes</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Limit for none of these</source>
        <translation>Límite para «nada de esto»</translation>
    </message>
    <message>
        <source>Above this limit the answer is: none of these.</source>
        <translation>Por encima de este límite la respuesta es: «nada de esto».</translation>
    </message>
    <message>
        <source>This model has not learned what is none of these: it takes everything for one.</source>
        <translation>Este modelo no ha aprendido qué es «nada de esto»: toma todo por una de sus clases.</translation>
    </message>
    <message>
        <source>Unlike any of these: limit&#xa0;{limit}</source>
        <translation>Distinto de todo esto: límite {limit}</translation>
    </message>
    <message>
        <source>Unlike any of these: {score}, limit&#xa0;{limit}</source>
        <translation>Distinto de todo esto: {score}, límite {limit}</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>What is shown of the training</source>
        <translation>Lo que se muestra del entrenamiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Preparando las imágenes…</translation>
    </message>
    <message>
        <source>Fetching what the training needs, once (some 400 MB)…</source>
        <translation>Descargando una vez lo que necesita el entrenamiento (unos 400 MB)…</translation>
    </message>
    <message>
        <source>Making the model ready to answer…</source>
        <translation>Preparando el modelo para responder…</translation>
    </message>
    <message>
        <source>Measuring on pictures it has never seen…</source>
        <translation>Midiendo con imágenes que nunca ha visto…</translation>
    </message>
    <message>
        <source>Training of {when}: {preset}</source>
        <translation>Entrenamiento de {when}: {preset}</translation>
    </message>
    <message>
        <source>Your model stays until you keep the new one.</source>
        <translation>Tu modelo se queda hasta que conserves el nuevo.</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>Unos {time} en este ordenador.</translation>
    </message>
</context>
<context>
    <name>TrainerProcess</name>
    <message>
        <source>the trainer sent a message without an end</source>
        <translation>el proceso de entrenamiento envió un mensaje sin fin</translation>
    </message>
    <message>
        <source>the trainer said something that Inkling does not understand</source>
        <translation>el proceso de entrenamiento dijo algo que Inkling no entiende</translation>
    </message>
    <message>
        <source>the trainer ended by itself</source>
        <translation>el proceso de entrenamiento terminó por sí solo</translation>
    </message>
    <message>
        <source>the trainer could not be started</source>
        <translation>el proceso de entrenamiento no se pudo iniciar</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran, so close it and start it from where it is now</source>
        <translation>Inkling se movió o se borró mientras funcionaba, así que ciérralo e inícialo desde donde está ahora</translation>
    </message>
    <message>
        <source>the trainer has said nothing for {seconds} s</source>
        <translation>el proceso de entrenamiento no ha dicho nada en {seconds} s</translation>
    </message>
    <message>
        <source>The training stopped: {why}. Your model is unchanged; press Retrain to try again.</source>
        <translation>El entrenamiento se detuvo: {why}. Tu modelo no ha cambiado; pulsa «Reentrenar» para intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Kept. {name} answers from now on.</source>
        <translation>Conservado. {name} responde desde ahora.</translation>
    </message>
    <message>
        <source>Discarded. Your model is unchanged.</source>
        <translation>Descartado. Tu modelo no ha cambiado.</translation>
    </message>
    <message>
        <source>Stopping; the best so far is kept</source>
        <translation>Deteniendo; se conserva lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Cancelled. Your model is unchanged.</source>
        <translation>Cancelado. Tu modelo no ha cambiado.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Training: a moving mean over the latest tenth of an epoch, while it learns. Validation: measured after each epoch, on pictures held back.</source>
        <translation>Entrenamiento: una media móvil de la última décima parte de una época, mientras aprende. Validación: medida tras cada época, con imágenes apartadas.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>TrainingDecision</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Remove the new model; the current one goes on</source>
        <translation>Quitar el modelo nuevo; el actual sigue</translation>
    </message>
    <message>
        <source>Keep as a Version</source>
        <translation>Conservar como versión</translation>
    </message>
    <message>
        <source>The new model answers from now on; you can go back at any time</source>
        <translation>El modelo nuevo responde desde ahora; puedes volver en cualquier momento</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Class by class, and the pictures it gets wrong</source>
        <translation>Clase por clase, y las imágenes en que falla</translation>
    </message>
</context>
<context>
    <name>TrainingDetails</name>
    <message>
        <source>Whose mistakes are shown</source>
        <translation>De quién se muestran los errores</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Mistakes, class by class</source>
        <translation>Errores, clase por clase</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>The worst, most certain ones first. Choose a cell for all of its own.</source>
        <translation>Los peores, primero los más seguros. Elige una celda para ver todos los suyos.</translation>
    </message>
    <message>
        <source>None to be shown.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>{words}, {shown} of them among the worst</source>
        <translation>{words}, {shown} de ellos entre los peores</translation>
    </message>
    <message>
        <source>{right} recognised</source>
        <translation>{right} reconocidos</translation>
    </message>
    <message>
        <source>{right} taken for {answer}, {probability} sure</source>
        <translation>{right} tomado por {answer}, {probability} seguro</translation>
    </message>
</context>
<context>
    <name>TrainingPages</name>
    <message>
        <source>{task}: a new model waits for you to keep or discard it.</source>
        <translation>{task}: un modelo nuevo espera a que lo conserves o lo descartes.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Inkling</source>
        <translation>Inkling</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Hay un entrenamiento en marcha.</translation>
    </message>
    <message>
        <source>Closing the window ends it without a model. Your current model is unchanged.</source>
        <translation>Si cierras la ventana, termina sin modelo. Tu modelo actual no ha cambiado.</translation>
    </message>
    <message>
        <source>End Training and Close</source>
        <translation>Terminar el entrenamiento y cerrar</translation>
    </message>
    <message>
        <source>Go On Training</source>
        <translation>Seguir entrenando</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>Detener, conservar lo mejor</translation>
    </message>
    <message>
        <source>End now, and compare the best model so far</source>
        <translation>Terminar ahora y comparar el mejor modelo hasta el momento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End now, and leave nothing behind</source>
        <translation>Terminar ahora y no dejar nada</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Loading TensorFlow…</source>
        <translation>Cargando TensorFlow…</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} imágenes de las que aprender</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} · {time} left</source>
        <translation>Época {epoch} de {epochs} · quedan {time}</translation>
    </message>
    <message>
        <source>{speed} pictures/s</source>
        <translation>{speed} imágenes/s</translation>
    </message>
    <message>
        <source>It now learns the pictures by heart.</source>
        <translation>Ahora aprende las imágenes de memoria.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The longest that it may learn; 0 is no limit.</source>
        <translation>Lo máximo que puede aprender; 0 es sin límite.</translation>
    </message>
    <message>
        <source>What is made small: minus the logarithm of the probability of the right class. For labels that are numbers, Keras calls it sparse_categorical_crossentropy.</source>
        <translation>Lo que se hace pequeño: menos el logaritmo de la probabilidad de la clase correcta. Para etiquetas que son números, Keras la llama sparse_categorical_crossentropy.</translation>
    </message>
    <message>
        <source>Locked by the preset. Another preset leaves it free.</source>
        <translation>Bloqueado por el preajuste. Otro preajuste lo deja libre.</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST and pens</source>
        <translation>MNIST y lápices</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>De Inkling</translation>
    </message>
    <message>
        <source>Drawn by Inkling, and pens</source>
        <translation>De Inkling, y lápices</translation>
    </message>
    <message>
        <source>From my files</source>
        <translation>De mis archivos</translation>
    </message>
    <message>
        <source>From my files, and pens</source>
        <translation>De mis archivos, y lápices</translation>
    </message>
    <message>
        <source>EMNIST</source>
        <translation>EMNIST</translation>
    </message>
    <message>
        <source>EMNIST and pens</source>
        <translation>EMNIST y lápices</translation>
    </message>
    <message>
        <source>Cats and dogs</source>
        <translation>Gatos y perros</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>none: 0 to 255</source>
        <translation>ninguna: 0 a 255</translation>
    </message>
    <message>
        <source>Locked on this computer.</source>
        <translation>Bloqueado en este ordenador.</translation>
    </message>
</context>
<context>
    <name>TrainingSetup</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>What became of the training</source>
        <translation>Qué fue del entrenamiento</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Train a new model; the current one is not touched</source>
        <translation>Entrenar un modelo nuevo; el actual no se toca</translation>
    </message>
    <message>
        <source>Try Several…</source>
        <translation>Probar varios…</translation>
    </message>
    <message>
        <source>Layers, units, epochs and more: each with each, one training after another</source>
        <translation>Capas, unidades, épocas y más: todas las combinaciones, un entrenamiento tras otro</translation>
    </message>
    <message>
        <source>Changed. Choose the preset again to undo that.</source>
        <translation>Cambiado. Elige otra vez el preajuste para deshacerlo.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>What was on the window last time cannot be read. It was set aside as {file}; your models, corrections and classes are safe, and you can go on.</source>
        <translation>Lo que había en la ventana la última vez no se puede leer. Se apartó como {file}; tus modelos, correcciones y clases están a salvo, y puedes continuar.</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>What is pointed at</source>
        <translation>Lo que se señala</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Copy values: its numbers as a table, CSV (C)</source>
        <translation>Copiar valores: sus números como tabla, CSV (C)</translation>
    </message>
    <message>
        <source>Draw, and what each layer makes of it appears above.</source>
        <translation>Dibuja, y lo que hace cada capa con ello aparece arriba.</translation>
    </message>
    <message>
        <source>What this neuron would give with another activation</source>
        <translation>Lo que daría esta neurona con otra activación</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Activation: {name}</source>
        <translation>Activación: {name}</translation>
    </message>
    <message>
        <source>Pictures of what is pointed at</source>
        <translation>Imágenes de lo que se señala</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>Que responda</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>Volver a este modelo; ningún otro se pierde</translation>
    </message>
    <message>
        <source>Back to the Shipped One</source>
        <translation>Volver al incluido</translation>
    </message>
    <message>
        <source>How many of the newest are kept</source>
        <translation>Cuántos de los más nuevos se conservan</translation>
    </message>
    <message>
        <source>Remove Older…</source>
        <translation>Quitar antiguos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Conservar todos</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Conservar los más nuevos</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ responde</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>incluido en Inkling</translation>
    </message>
    <message>
        <source>These are removed for good: {names}</source>
        <translation>Estos se eliminan para siempre: {names}</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Pictures of this step</source>
        <translation>Imágenes de este paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation>Guardar el recorrido</translation>
    </message>
    <message>
        <source>This Step as a Picture…</source>
        <translation>Este paso como imagen…</translation>
    </message>
    <message>
        <source>All Steps as an Animation…</source>
        <translation>Todos los pasos como animación…</translation>
    </message>
    <message>
        <source>Draw, and walk it through the network here.</source>
        <translation>Dibuja y recorre aquí la red con ello.</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What you give: paper to draw on, or a photo in its place. Draw with a mouse, a pen or a finger; drop a photo anywhere on the window.</source>
        <translation>Lo que das: papel en que dibujar, o una foto en su lugar. Dibuja con el ratón, un lápiz o el dedo; suelta una foto en cualquier parte de la ventana.</translation>
    </message>
    <message>
        <source>What becomes of it in the network. Input: the numbers that it gets. Inside: what each layer gives. Why: which parts of the picture the answer rests on. Maps, neurons, rows and columns are counted from 0, as Keras counts them.</source>
        <translation>Lo que se hace de ello en la red. Entrada: los números que recibe. Interior: lo que da cada capa. Por qué: en qué partes de la imagen se apoya la respuesta. Mapas, neuronas, filas y columnas se cuentan desde 0, como los cuenta Keras.</translation>
    </message>
    <message>
        <source>The answer: the class, how sure the network is, and a bar for each class. Where it is wrong, say what it is: a training can learn from that.</source>
        <translation>La respuesta: la clase, lo segura que está la red y una barra por clase. Donde se equivoque, di lo que es: un entrenamiento puede aprender de ello.</translation>
    </message>
    <message>
        <source>What is asked, which page is open, and which model answers.</source>
        <translation>Lo que se pregunta, qué página está abierta y qué modelo responde.</translation>
    </message>
    <message>
        <source>What is told apart: digits, letters, cats and dogs, or, by +, classes of your own.</source>
        <translation>Lo que se distingue: dígitos, letras, gatos y perros o, con +, clases tuyas.</translation>
    </message>
    <message>
        <source>Try: draw and look inside. Data: what networks learn from. Train: a new model. Models: all versions and trainings.</source>
        <translation>Probar: dibuja y mira dentro. Datos: de qué aprenden las redes. Entrenar: un modelo nuevo. Modelos: todas las versiones y entrenamientos.</translation>
    </message>
    <message>
        <source>Which model answers, and how much of its test data it gets right.</source>
        <translation>Qué modelo responde y cuánto acierta de sus datos de prueba.</translation>
    </message>
    <message>
        <source>What networks learn from: data sets, their training, validation and test pictures, how many there are of each, and what the model gets wrong.</source>
        <translation>De qué aprenden las redes: conjuntos de datos, sus imágenes de entrenamiento, validación y prueba, cuántas hay de cada una y en qué falla el modelo.</translation>
    </message>
    <message>
        <source>How unlike a class a picture may be. Further to the left, more is called none of these.</source>
        <translation>Lo distinta que puede ser una imagen de una clase. Cuanto más a la izquierda, más imágenes son «nada de esto».</translation>
    </message>
    <message>
        <source>What is to be trained and how: a preset to start from, and every setting with the reason one would change it.</source>
        <translation>Lo que se va a entrenar y cómo: un preajuste del que partir y cada ajuste con el motivo para cambiarlo.</translation>
    </message>
    <message>
        <source>How the training goes: its curves while it learns, then the new model beside the one that you have, on the same test pictures.</source>
        <translation>Cómo va el entrenamiento: sus curvas mientras aprende y después el modelo nuevo junto al que tienes, con las mismas imágenes de prueba.</translation>
    </message>
    <message>
        <source>Every training and every version of a model: compare them, run one again, go back to one, or see its code.</source>
        <translation>Cada entrenamiento y cada versión de un modelo: compáralos, repite uno, vuelve a una o mira su código.</translation>
    </message>
    <message>
        <source>The pictures of the data set, with their labels. Click one to see its numbers and what the model says of it.</source>
        <translation>Las imágenes del conjunto de datos, con sus etiquetas. Pulsa una para ver sus números y lo que dice de ella el modelo.</translation>
    </message>
    <message>
        <source>The picture that is chosen: its label, the model&apos;s answer, and its numbers.</source>
        <translation>La imagen elegida: su etiqueta, la respuesta del modelo y sus números.</translation>
    </message>
    <message>
        <source>Pictures that the model finds alike lie near each other. Circle some to see only those.</source>
        <translation>Las imágenes que el modelo encuentra parecidas están cerca. Rodea algunas para ver solo esas.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The most similar training pictures</source>
        <translation>Las imágenes de entrenamiento más parecidas</translation>
    </message>
    <message>
        <source>Draw, and what speaks for the answer appears here.</source>
        <translation>Dibuja, y aquí aparece lo que habla a favor de la respuesta.</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>¿Por qué {name}?</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>¿Por qué no {name}?</translation>
    </message>
    <message>
        <source>{share}, leaving out {answer}</source>
        <translation>{share}, sin contar {answer}</translation>
    </message>
    <message>
        <source>{name}, {share} alike</source>
        <translation>{name}, parecida un {share}</translation>
    </message>
    <message>
        <source>With this square covered, {name} goes from {before} to {after}.</source>
        <translation>Con este cuadrado tapado, {name} pasa de {before} a {after}.</translation>
    </message>
    <message>
        <source>The answer would be {name}.</source>
        <translation>La respuesta sería {name}.</translation>
    </message>
    <message>
        <source>Orange speaks for {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>El naranja habla a favor de {name}: tapa el lugar más fuerte y {name} pasa de {before} a {after}.</translation>
    </message>
    <message>
        <source>Blue speaks against {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>El azul habla en contra de {name}: tapa el lugar más fuerte y {name} pasa de {before} a {after}.</translation>
    </message>
    <message>
        <source>{count} of the {all} most similar training pictures are labelled {name}.</source>
        <translation>{count} de las {all} imágenes de entrenamiento más parecidas llevan la etiqueta {name}.</translation>
    </message>
    <message>
        <source>{data} is not on this computer, so they cannot be shown here.</source>
        <translation>{data} no está en este ordenador, así que no se pueden mostrar aquí.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>_DataCard</name>
    <message>
        <source>Where {title} is</source>
        <translation>Dónde está {title}</translation>
    </message>
    <message>
        <source>How much of {title} has come</source>
        <translation>Cuánto ha llegado de {title}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check whether {title} is whole</source>
        <translation>Comprobar si {title} está completo</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose the file of {title}</source>
        <translation>Elegir el archivo de {title}</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of {title}</source>
        <translation>Elegir la carpeta de {title}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause fetching {title}</source>
        <translation>Pausar la descarga de {title}</translation>
    </message>
    <message>
        <source>Go On, {kept} of {size}</source>
        <translation>Continuar, {kept} de {size}</translation>
    </message>
    <message>
        <source>Fetch, {size}</source>
        <translation>Descargar, {size}</translation>
    </message>
    <message>
        <source>Fetch {title}</source>
        <translation>Descargar {title}</translation>
    </message>
    <message>
        <source>{about}. Licence: {licence}.</source>
        <translation>{about}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>cannot be fetched</source>
        <translation>no se puede descargar</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Always here: drawn by Inkling when a training begins.</source>
        <translation>Siempre aquí: lo dibuja Inkling cuando empieza un entrenamiento.</translation>
    </message>
    <message>
        <source>On this computer: {path}</source>
        <translation>En este ordenador: {path}</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>Elegir {file}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checked: all of it is here, and right.</source>
        <translation>Comprobado: está todo y está bien.</translation>
    </message>
    <message>
        <source>{got} of {size} MB</source>
        <translation>{got} de {size} MB</translation>
    </message>
    <message>
        <source>Converting: {count} of {total}</source>
        <translation>Convirtiendo: {count} de {total}</translation>
    </message>
    <message>
        <source>Converting: {count}</source>
        <translation>Convirtiendo: {count}</translation>
    </message>
</context>
<context>
    <name>_EnlargedPicture</name>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
</context>
<context>
    <name>_Titles</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
</TS>
