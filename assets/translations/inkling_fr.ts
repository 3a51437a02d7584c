<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{data_set} needs {an} {size} download once; everything else works.</source>
        <translation>{data_set}&#xa0;: {size} à télécharger, une seule fois&#x202f;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>{data_set} is not on this computer: choose {takes}; everything else works without it.</source>
        <translation>{data_set} n&apos;est pas sur cet ordinateur&#xa0;: choisissez {takes}&#x202f;; tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>{file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>{file} est introuvable. Indiquez dans INKLING_DATA le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not {data_set}. Delete it, then fetch or choose it again.</source>
        <translation>{path} est endommagé, ou n&apos;est pas {data_set}. Supprimez-le, puis téléchargez-le ou choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{given} is damaged, or only a part of it is there. Copy or fetch it again. Nothing was changed.</source>
        <translation>{given} est endommagé ou incomplet. Copiez-le ou téléchargez-le à nouveau. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{given} is not the data set {data_set}: {wanted} is not in it. Choose {takes}. Nothing was changed.</source>
        <translation>{given} n&apos;est pas le jeu de données {data_set}&#xa0;: {wanted} n&apos;y figure pas. Choisissez {takes}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{data_set} needs {needed:,.0f} MB of room in {folder}, where {free:,.0f} MB are free. Make room, then try again; nothing was changed.</source>
        <translation>{data_set} demande {needed:,.0f} Mo dans {folder}, où {free:,.0f} Mo sont libres. Faites de la place, puis réessayez&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>all that belongs to it</source>
        <translation>tout ce qui en fait partie</translation>
    </message>
    <message>
        <source>{source} is not the data set {data_set}. Choose {takes}. Nothing was changed.</source>
        <translation>{source} n&apos;est pas le jeu de données {data_set}. Choisissez {takes}. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{name} has {columns:,} columns in its first line; Kaggle&apos;s form has 785: label, then pixel0 to pixel783.</source>
        <translation>{name} a {columns:,} colonnes à la première ligne&#x202f;; le format de Kaggle en a 785&#xa0;: label, puis pixel0 à pixel783.</translation>
    </message>
    <message>
        <source>an array {wanted}, or {wanted2},</source>
        <translation>un tableau {wanted} ou {wanted2},</translation>
    </message>
    <message>
        <source>a folder for each digit, 0 to 9,</source>
        <translation>un dossier par chiffre, de 0 à 9,</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no digits. Delete it, then choose your files again.</source>
        <translation>{path} est endommagé ou ne contient pas de chiffres. Supprimez-le, puis choisissez à nouveau vos fichiers.</translation>
    </message>
    <message>
        <source>Line {before:,} of {name} is not a label and 784 grey levels of 0 to 255; perhaps only a part of the file is there.</source>
        <translation>La ligne {before:,} de {name} n&apos;est pas une étiquette suivie de 784 niveaux de gris de 0 à 255&#x202f;; le fichier est peut-être incomplet.</translation>
    </message>
    <message>
        <source>A picture in {name} has {shape} numbers; it should have 28 x 28, or 784.</source>
        <translation>Une image de {name} a {shape} nombres&#x202f;; elle devrait en avoir 28 x 28, ou 784.</translation>
    </message>
    <message>
        <source>A picture in {name} has something else in it than grey levels, 0 to 255.</source>
        <translation>Une image de {name} contient autre chose que des niveaux de gris de 0 à 255.</translation>
    </message>
    <message>
        <source>{name} has the label {others}; digits have 0 to 9.</source>
        <translation>{name} contient l&apos;étiquette {others}&#x202f;; les chiffres vont de 0 à 9.</translation>
    </message>
    <message>
        <source>{name} has {count:,} pictures and {count2:,} labels.</source>
        <translation>{name} contient {count:,} images et {count2:,} étiquettes.</translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} fois {digit}</translation>
    </message>
    <message>
        <source>{name} has too few of some digits to learn from: {few}. {fewest} of each are the fewest, besides a fifth to measure with.</source>
        <translation>{name} a trop peu de certains chiffres pour apprendre&#xa0;: {few}. Il en faut au moins {fewest} de chaque, outre un cinquième pour mesurer.</translation>
    </message>
    <message>
        <source>{name} holds more than Inkling takes: {most:,} digits are the most.</source>
        <translation>{name} contient plus qu&apos;Inkling n&apos;accepte&#xa0;: {most:,} chiffres au maximum.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed.</source>
        <translation>{sentence} Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{emnist_file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>{emnist_file} est introuvable. Indiquez dans INKLING_DATA le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{path} does not hold pictures of 28 x 28 pixels.</source>
        <translation>{path} ne contient pas d&apos;images de 28 x 28 pixels.</translation>
    </message>
    <message>
        <source>{path} is not a readable file of letters.</source>
        <translation>{path} n&apos;est pas un fichier de lettres lisible.</translation>
    </message>
    <message>
        <source>pictures of 28 x 28 pixels</source>
        <translation>des images de 28 x 28 pixels</translation>
    </message>
    <message>
        <source>{path} is not a readable MNIST file. Delete it, and it is fetched again.</source>
        <translation>{path} n&apos;est pas un fichier MNIST lisible. Supprimez-le, et il sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>{path} does not hold MNIST&apos;s own digits ({name} differs). Delete it, and it is fetched again.</source>
        <translation>{path} ne contient pas les chiffres de MNIST ({name} diffère). Supprimez-le, et il sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>what MNIST&apos;s own digits are</source>
        <translation>ce que sont les chiffres de MNIST</translation>
    </message>
    <message>
        <source>Stopped. What has come of {title} is kept, to go on from.</source>
        <translation>Arrêté. Ce qui est arrivé de {title} est gardé pour continuer.</translation>
    </message>
    <message>
        <source>What lies at the address of {data_set} is laid out otherwise than Inkling knows it: {wanted} is not in it. Nothing was kept; if you have an older copy, choose {takes}.</source>
        <translation>Ce qui se trouve à l&apos;adresse de {data_set} est rangé autrement qu&apos;Inkling ne le connaît&#xa0;: {wanted} n&apos;y figure pas. Rien n&apos;a été gardé&#x202f;; si vous avez une copie plus ancienne, choisissez {takes}.</translation>
    </message>
    <message>
        <source>What came of {data_set} is damaged. Nothing was kept; try again later. Everything else works without it.</source>
        <translation>Ce qui est arrivé de {data_set} est endommagé. Rien n&apos;a été gardé&#x202f;; réessayez plus tard. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>The connection broke off after {got:.1f} MB of {title}. What has come is kept: try again, and it goes on from there. Everything else works without it.</source>
        <translation>La connexion a été coupée après {got:.1f} Mo de {title}. Ce qui est arrivé est gardé&#xa0;: réessayez, et le téléchargement reprendra là. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>What the internet gave instead of {title} is not {title} (a log-in page, perhaps, or a cut connection). Nothing was kept; try again later.</source>
        <translation>Ce qu&apos;Internet a donné à la place de {title} n&apos;est pas {title} (une page de connexion, peut-être, ou une coupure). Rien n&apos;a été gardé&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{title} is no longer at its address, {address}. If you have it from elsewhere, choose {takes}. Everything else works without it.</source>
        <translation>{title} n&apos;est plus à son adresse, {address}. Si vous l&apos;avez d&apos;ailleurs, choisissez {takes}. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>{title} could not be fetched through the proxy {proxy}, which this computer&apos;s settings name. Check that it is right and lets Inkling through; or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>{title} n&apos;a pas pu être téléchargé par le proxy {proxy}, que nomment les réglages de cet ordinateur. Vérifiez qu&apos;il est juste et qu&apos;il laisse passer Inkling&#x202f;; ou mettez {lies_there} dans {folder}. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>{title} is not on this computer and could not be fetched. It needs the internet once ({data_set}); or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>{title} n&apos;est pas sur cet ordinateur et n&apos;a pas pu être téléchargé. Il faut Internet une fois ({data_set})&#x202f;; ou mettez {lies_there} dans {folder}. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.{why}</source>
        <translation>{path}&#xa0;ne&#xa0;peut&#xa0;pas&#xa0;être&#xa0;lu&#xa0;comme&#xa0;des&#xa0;traits,&#xa0;un&#xa0;objet&#xa0;JSON&#xa0;par&#xa0;ligne.{why}</translation>
    </message>
    <message>
        <source>larger than any such file</source>
        <translation>plus grand que tout fichier de ce genre</translation>
    </message>
    <message>
        <source> Line {count} {error}.</source>
        <translation> La ligne {count} {error}.</translation>
    </message>
    <message>
        <source>strokes: none</source>
        <translation>strokes&#xa0;: aucun</translation>
    </message>
    <message>
        <source>{name} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>{name} est introuvable. Indiquez dans INKLING_DATA le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.</source>
        <translation>{path} ne peut pas être lu comme tracés de stylo, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>a photo of each, cats and dogs,</source>
        <translation>au moins une photo de chat et une de chien,</translation>
    </message>
    <message>
        <source>There are {count} photos of cats and dogs that can be used; {fewest} are the fewest to learn from. Add some, then choose them again. Nothing was changed.</source>
        <translation>Il y a {count} photos utilisables de chats et de chiens&#x202f;; il en faut au moins {fewest} pour apprendre. Ajoutez-en, puis choisissez-les à nouveau. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>a photo that it should have</source>
        <translation>une photo qu&apos;il devrait contenir</translation>
    </message>
    <message>
        <source>70,000 handwritten digits, scanned (LeCun, Cortes, Burges 1998)</source>
        <translation>70&#x202f;000 chiffres manuscrits numérisés (LeCun, Cortes, Burges 1998)</translation>
    </message>
    <message>
        <source>free to use, its authors named</source>
        <translation>libre d&apos;usage, en citant les auteurs</translation>
    </message>
    <message>
        <source>the file mnist.npz, or the folder that has it or MNIST&apos;s four IDX files</source>
        <translation>le fichier mnist.npz, ou le dossier qui le contient ou qui contient les quatre fichiers IDX de MNIST</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Tracés de stylo</translation>
    </message>
    <message>
        <source>7,494 digits drawn with a pen by 30 people (Alpaydin, Alimoglu 1998)</source>
        <translation>7&#x202f;494 chiffres tracés au stylo par 30 personnes (Alpaydin, Alimoglu 1998)</translation>
    </message>
    <message>
        <source>the file pen_strokes.jsonl or pendigits-orig.tra.Z, or the folder that has it</source>
        <translation>le fichier pen_strokes.jsonl ou pendigits-orig.tra.Z, ou le dossier qui le contient</translation>
    </message>
    <message>
        <source>Isolated digits, letters and symbols, drawn by 200 people on many devices (1999)</source>
        <translation>Chiffres, lettres et symboles isolés, tracés par 200 personnes sur de nombreux appareils (1999)</translation>
    </message>
    <message>
        <source>CC BY 4.0, for research</source>
        <translation>CC BY 4.0, pour la recherche</translation>
    </message>
    <message>
        <source>the archive unipen-CDROM-train_r01_v07.tgz, or the folder that has it or its strokes</source>
        <translation>l&apos;archive unipen-CDROM-train_r01_v07.tgz, ou le dossier qui la contient ou qui contient ses tracés</translation>
    </message>
    <message>
        <source>Scanned letters (Cohen, Afshar, Tapson, van Schaik 2017; NIST Special Database 19)</source>
        <translation>Lettres numérisées (Cohen, Afshar, Tapson, van Schaik 2017&#x202f;; NIST Special Database 19)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>the file emnist_letters.npz or NIST&apos;s gzip.zip, or the folder that has it</source>
        <translation>le fichier emnist_letters.npz ou gzip.zip du NIST, ou le dossier qui le contient</translation>
    </message>
    <message>
        <source>Cats &amp; dogs</source>
        <translation>Chat, chien</translation>
    </message>
    <message>
        <source>Some 24,000 photos, kept grey and 144 x 144 (Microsoft, Kaggle: Asirra, 2007)</source>
        <translation>Environ 24&#x202f;000 photos, gardées en gris et en 144 x 144 (Microsoft, Kaggle&#xa0;: Asirra, 2007)</translation>
    </message>
    <message>
        <source>for research and learning</source>
        <translation>pour la recherche et l&apos;apprentissage</translation>
    </message>
    <message>
        <source>the file pets.zip, kagglecatsanddogs_5340.zip or Kaggle&apos;s train.zip, or a folder with a folder cat and a folder dog</source>
        <translation>le fichier pets.zip, kagglecatsanddogs_5340.zip ou train.zip de Kaggle, ou un dossier avec un dossier cat et un dossier dog</translation>
    </message>
    <message>
        <source>Oxford pets</source>
        <translation>Animaux d&apos;Oxford</translation>
    </message>
    <message>
        <source>7,390 portraits of cats and dogs of 37 breeds (Parkhi, Vedaldi, Zisserman, Jawahar)</source>
        <translation>7&#x202f;390 portraits de chats et de chiens de 37 races (Parkhi, Vedaldi, Zisserman, Jawahar)</translation>
    </message>
    <message>
        <source>the archive images.tar.gz, or the folder that has it</source>
        <translation>l&apos;archive images.tar.gz, ou le dossier qui la contient</translation>
    </message>
    <message>
        <source>Springer spaniels and nine kinds of things (Howard 2019; from ImageNet)</source>
        <translation>Springers et neuf sortes d&apos;objets (Howard 2019&#x202f;; tirés d&apos;ImageNet)</translation>
    </message>
    <message>
        <source>the archive imagenette2-160.tgz, or the folder that has it</source>
        <translation>l&apos;archive imagenette2-160.tgz, ou le dossier qui la contient</translation>
    </message>
    <message>
        <source>Things and animals of 101 kinds, nearly none a cat or dog (Fei-Fei, Fergus, Perona)</source>
        <translation>Objets et animaux de 101 sortes, presque jamais un chat ou un chien (Fei-Fei, Fergus, Perona)</translation>
    </message>
    <message>
        <source>the archive caltech-101.zip, or the folder that has it</source>
        <translation>l&apos;archive caltech-101.zip, ou le dossier qui la contient</translation>
    </message>
    <message>
        <source>No pictures, but a network that tells a thousand kinds of things apart, in colour, for your own classes to stand on (Howard et al. 2019; Keras&apos; weights, of ImageNet)</source>
        <translation>Pas d&apos;images, mais un réseau qui distingue en couleur mille sortes de choses, sur lequel reposent vos propres classes (Howard et al. 2019&#x202f;; poids de Keras, d&apos;ImageNet)</translation>
    </message>
    <message>
        <source>the file weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</source>
        <translation>le fichier weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</translation>
    </message>
    <message>
        <source>Digits from files</source>
        <translation>De fichiers</translation>
    </message>
    <message>
        <source>28 x 28 pixels each, or pictures of any size; a fifth of them only measures</source>
        <translation>28 x 28 pixels chacun, ou des images de toute taille&#x202f;; un cinquième ne sert qu&apos;à mesurer</translation>
    </message>
    <message>
        <source>as you have them</source>
        <translation>tels que vous les avez</translation>
    </message>
    <message>
        <source>Kaggle&apos;s CSV, an NPZ file with x_train and y_train, or x and y, IDX files or their folder, or a folder with a folder of pictures for each digit, 0 to 9</source>
        <translation>un CSV de Kaggle, un fichier NPZ avec x_train et y_train ou x et y, des fichiers IDX ou leur dossier, ou un dossier avec un dossier d&apos;images par chiffre, de 0 à 9</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>Par Inkling</translation>
    </message>
    <message>
        <source>6,000 digits in 200 made-up hands, drawn by rule</source>
        <translation>6&#x202f;000 chiffres de 200 écritures inventées, dessinés selon des règles</translation>
    </message>
    <message>
        <source>free to use</source>
        <translation>libre d&apos;usage</translation>
    </message>
    <message>
        <source>{model} cannot be looked into: it came from {origin}, and so answers in a process of its own. Train the task here to see inside.</source>
        <translation>On ne peut pas regarder dans {model}&#xa0;: il vient de {origin}, et répond donc dans un processus à part. Entraînez la tâche ici pour voir l&apos;intérieur.</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: an older Inkling saved it, which kept no layer&apos;s activations. It answers all the same; train it again to see its inside.</source>
        <translation>On ne peut pas regarder dans {name}&#xa0;: un Inkling plus ancien l&apos;a enregistré, sans garder les activations des couches. Il répond quand même&#x202f;; entraînez-le à nouveau pour voir son intérieur.</translation>
    </message>
    <message>
        <source>{folder} brings no list of its training pictures, so the nearest of them cannot be looked up.</source>
        <translation>{folder} n&apos;apporte pas la liste de ses images d&apos;entraînement&#x202f;; on ne peut donc pas chercher les plus proches.</translation>
    </message>
    <message>
        <source>{path} is damaged or another model&apos;s, so the nearest training pictures cannot be looked up. Install Inkling again to restore it.</source>
        <translation>{path} est endommagé ou appartient à un autre modèle&#x202f;; on ne peut donc pas chercher les images d&apos;entraînement les plus proches. Réinstallez Inkling pour le rétablir.</translation>
    </message>
    <message>
        <source>{folder} has no {weights_file}, because an older Inkling saved it: its layers are shown, its filters and weights are not. Train it again to see them.</source>
        <translation>{folder} n&apos;a pas de {weights_file}, car un Inkling plus ancien l&apos;a enregistré&#xa0;: ses couches sont montrées, pas ses filtres ni ses poids. Entraînez-le à nouveau pour les voir.</translation>
    </message>
    <message>
        <source>{folder} has more weights than can be shown ({largest} MB): its layers are shown, its filters and weights are not. A smaller network can be looked into.</source>
        <translation>{folder} a plus de poids qu&apos;on ne peut en montrer ({largest} Mo)&#xa0;: ses couches sont montrées, pas ses filtres ni ses poids. On peut regarder dans un réseau plus petit.</translation>
    </message>
    <message>
        <source>{path} is damaged: the layers are shown, their filters and weights are not. Install Inkling again to restore it, or train the model again.</source>
        <translation>{path} est endommagé&#xa0;: les couches sont montrées, pas leurs filtres ni leurs poids. Réinstallez Inkling pour le rétablir, ou entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The model was not exported: the process that writes this format ended at a fault of its own. Nothing was changed. Try again, or choose another format.</source>
        <translation>Le modèle n&apos;a pas été exporté&#xa0;: le processus qui écrit ce format s&apos;est arrêté sur une erreur. Rien n&apos;a été modifié. Réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Not saved: {target} is there already. Give another name.</source>
        <translation>Non enregistré&#xa0;: {target} existe déjà. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read. Choose another model.</source>
        <translation>{path} manque ou ne peut pas être lu. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Folder with both files and an example</source>
        <translation>Dossier avec les deux fichiers et un exemple</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Modèle Keras</translation>
    </message>
    <message>
        <source>Web page that answers by itself</source>
        <translation>Page web qui répond toute seule</translation>
    </message>
    <message>
        <source>C header for a microcontroller</source>
        <translation>En-tête C pour microcontrôleur</translation>
    </message>
    <message>
        <source>LiteRT model</source>
        <translation>Modèle LiteRT</translation>
    </message>
    <message>
        <source>LiteRT model in 8-bit numbers, a quarter of the size</source>
        <translation>Modèle LiteRT en nombres de 8 bits, quatre fois plus petit</translation>
    </message>
    <message>
        <source>ONNX model for other runtimes</source>
        <translation>Modèle ONNX pour d&apos;autres moteurs</translation>
    </message>
    <message>
        <source>{format} needs an extra part: pip install inkling-workbench[exports]. Nothing was written; the other formats need no more than there is.</source>
        <translation>{format} demande un complément&#xa0;: pip install inkling-workbench[exports]. Rien n&apos;a été écrit&#x202f;; les autres formats n&apos;en ont pas besoin.</translation>
    </message>
    <message>
        <source>{card} is for photos, and a page is for drawings. Choose another format.</source>
        <translation>{card} est fait pour les photos, et une page pour les dessins. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>{card} has a layer that this format cannot have: {layer}. Choose another format.</source>
        <translation>{card} a une couche que ce format ne connaît pas&#xa0;: {layer}. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>the disk is full. Make room on it, then try again.</source>
        <translation>le disque est plein. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Delete something, then try again.</source>
        <translation>votre part du disque est épuisée. Supprimez quelque chose, puis réessayez.</translation>
    </message>
    <message>
        <source>the file would be too large for its disk. Use another disk.</source>
        <translation>le fichier serait trop grand pour ce disque. Utilisez un autre disque.</translation>
    </message>
    <message>
        <source>{folder} can only be read. Make it writable, then try again.</source>
        <translation>{folder} est en lecture seule. Rendez-le accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>you may not write in {folder}. Ask its owner for the right to.</source>
        <translation>vous n&apos;avez pas le droit d&apos;écrire dans {folder}. Demandez-le à son propriétaire.</translation>
    </message>
    <message>
        <source>a file is where the folder {folder} should be. Move it away, then try again.</source>
        <translation>un fichier se trouve là où devrait être le dossier {folder}. Déplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>the name is too long for its disk. Choose a shorter one.</source>
        <translation>le nom est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the folder {folder} is not there. Make it, or choose another one.</source>
        <translation>le dossier {folder} n&apos;est pas là. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the disk reports an error ({reported}). Check the disk, then try again.</source>
        <translation>le disque signale une erreur ({reported}). Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>was written by a newer Inkling</source>
        <translation>a été écrit par un Inkling plus récent</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>est endommagé ({reason})</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>{place}{unknown}: unknown</source>
        <translation>{place}{unknown}&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>A name is missing. Give one of at least one letter or digit.</source>
        <translation>Il manque un nom. Donnez-en un d&apos;au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters. Give one of at most {longest_name}.</source>
        <translation>Le nom est trop long&#xa0;: {count} caractères. Donnez-en un de {longest_name} au maximum.</translation>
    </message>
    <message>
        <source>Not saved: another Inkling window is busy saving. Close it, then try again.</source>
        <translation>Non enregistré&#xa0;: une autre fenêtre d&apos;Inkling est en train d&apos;enregistrer. Fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says no format. Give a name that ends in {list}.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;indique pas de format. Donnez un nom qui se termine par {list}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give another name for the table.</source>
        <translation>{path} est un dossier. Donnez un autre nom au tableau.</translation>
    </message>
    <message>
        <source>{path} is not a table with the columns that are wanted here. Give another name for the table.</source>
        <translation>{path} n&apos;est pas un tableau avec les colonnes attendues ici. Donnez un autre nom au tableau.</translation>
    </message>
    <message>
        <source>Parquet needs an extra part: pip install inkling-workbench[tables]. Or give a name that ends in .csv or .jsonl.</source>
        <translation>Parquet demande un complément&#xa0;: pip install inkling-workbench[tables]. Ou donnez un nom qui se termine par .csv ou .jsonl.</translation>
    </message>
    <message>
        <source>There is no camera on this computer. Plug one in, then try again.</source>
        <translation>Il n&apos;y a pas de caméra sur cet ordinateur. Branchez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: it is not there, or another program uses it. Plug it in or close that program, then try again.</source>
        <translation>La caméra ne peut pas être ouverte&#xa0;: elle est absente, ou un autre programme l&apos;utilise. Branchez-la ou fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again, then try again.</source>
        <translation>La caméra ne répond pas. Débranchez-la et rebranchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera gives no picture any more. See that it is plugged in, then try again.</source>
        <translation>La caméra ne donne plus d&apos;image. Vérifiez qu&apos;elle est branchée, puis réessayez.</translation>
    </message>
    <message>
        <source>This picture takes too long to read. Save a smaller copy as JPEG and use that.</source>
        <translation>Cette image est trop longue à lire. Enregistrez-en une copie plus petite en JPEG et utilisez-la.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it may be damaged. Save it as JPEG or PNG and use that.</source>
        <translation>Cette image ne peut pas être lue&#xa0;: elle est peut-être endommagée. Enregistrez-la en JPEG ou PNG et utilisez cette copie.</translation>
    </message>
    <message>
        <source>Pictures cannot be read at the moment. Close other programs, then try again.</source>
        <translation>Les images ne peuvent pas être lues pour le moment. Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what was saved is safe.</source>
        <translation>Inkling a été déplacé ou supprimé pendant qu&apos;il tournait. Fermez-le, puis lancez-le d&apos;où il est maintenant&#x202f;; ce qui est enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>{path} is damaged or gone. Delete it from your pictures, and go on.</source>
        <translation>{path} est endommagé ou absent. Supprimez-le de vos images, et continuez.</translation>
    </message>
    <message>
        <source>This picture is cut off or damaged. Copy or download it again.</source>
        <translation>Cette image est tronquée ou endommagée. Copiez-la ou téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>This picture takes too much memory. Save a smaller copy and use that.</source>
        <translation>Cette image prend trop de mémoire. Enregistrez-en une copie plus petite et utilisez-la.</translation>
    </message>
    <message>
        <source>This is not a picture that Inkling can read. Save it as JPEG or PNG and use that.</source>
        <translation>Ce n&apos;est pas une image qu&apos;Inkling peut lire. Enregistrez-la en JPEG ou PNG et utilisez cette copie.</translation>
    </message>
    <message>
        <source>HEIC pictures need an extra part: pip install pi-heif. Or save it as JPEG and use that.</source>
        <translation>Les images HEIC demandent un complément&#xa0;: pip install pi-heif. Ou enregistrez-la en JPEG et utilisez cette copie.</translation>
    </message>
    <message>
        <source>Inkling cannot read pictures in LAB colours. Save it as JPEG or PNG and use that.</source>
        <translation>Inkling ne peut pas lire les images en couleurs LAB. Enregistrez-la en JPEG ou PNG et utilisez cette copie.</translation>
    </message>
    <message>
        <source>This picture is empty. Copy or download it again.</source>
        <translation>Cette image est vide. Copiez-la ou téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>The first picture of an animation.</source>
        <translation>La première image d&apos;une animation.</translation>
    </message>
    <message>
        <source>The first of several pages.</source>
        <translation>La première de plusieurs pages.</translation>
    </message>
    <message>
        <source>This picture has more than 200 megapixels. Save a smaller copy and use that.</source>
        <translation>Cette image a plus de 200 mégapixels. Enregistrez-en une copie plus petite et utilisez-la.</translation>
    </message>
    <message>
        <source>a folder. Drop the pictures inside it instead.</source>
        <translation>un dossier. Déposez plutôt les images qu&apos;il contient.</translation>
    </message>
    <message>
        <source>a pipe, not a file. Save the picture to a file first.</source>
        <translation>un tube, pas un fichier. Enregistrez d&apos;abord l&apos;image dans un fichier.</translation>
    </message>
    <message>
        <source>a socket, not a file. Save the picture to a file first.</source>
        <translation>une socket, pas un fichier. Enregistrez d&apos;abord l&apos;image dans un fichier.</translation>
    </message>
    <message>
        <source>a device, not a file. Choose a picture file instead.</source>
        <translation>un périphérique, pas un fichier. Choisissez un fichier d&apos;image.</translation>
    </message>
    <message>
        <source>has a name or a path that is too long. Move it to a folder nearer to the top.</source>
        <translation>a un nom ou un chemin trop long. Déplacez-le dans un dossier plus proche de la racine.</translation>
    </message>
    <message>
        <source>not a file. Choose a picture file instead.</source>
        <translation>ce n&apos;est pas un fichier. Choisissez un fichier d&apos;image.</translation>
    </message>
    <message>
        <source>could not be read from its disk. Copy it to another folder and try again.</source>
        <translation>n&apos;a pas pu être lu sur son disque. Copiez-le dans un autre dossier et réessayez.</translation>
    </message>
    <message>
        <source>may not be opened by you. Ask its owner for the right to read it.</source>
        <translation>ne peut pas être ouvert par vous. Demandez à son propriétaire le droit de le lire.</translation>
    </message>
    <message>
        <source>is not there. It may have been moved or deleted: choose it again.</source>
        <translation>n&apos;est pas là. Il a peut-être été déplacé ou supprimé&#xa0;: choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>is a link that leads back to itself. Choose the picture it should lead to.</source>
        <translation>est un lien qui mène à lui-même. Choisissez l&apos;image vers laquelle il devrait mener.</translation>
    </message>
    <message>
        <source>is a socket, not a file. Save the picture to a file first.</source>
        <translation>est une socket, pas un fichier. Enregistrez d&apos;abord l&apos;image dans un fichier.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Wait until it is saved, then try again.</source>
        <translation>{name} a changé pendant la lecture. Attendez qu&apos;il soit enregistré, puis réessayez.</translation>
    </message>
    <message>
        <source>This picture is on the internet, and Inkling fetches nothing from there. Save the picture first, then drop the saved file.</source>
        <translation>Cette image est sur Internet, et Inkling n&apos;y prend rien. Enregistrez d&apos;abord l&apos;image, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>This picture is not in a folder of this computer. Copy it to one first, then drop it from there.</source>
        <translation>Cette image n&apos;est pas dans un dossier de cet ordinateur. Copiez-la d&apos;abord dans un dossier, puis déposez-la de là.</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{path} is empty. Copy or download it again.</source>
        <translation>{path} est vide. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB. Save a smaller copy and use that.</source>
        <translation>{path} dépasse {megabytes} Mo. Enregistrez-en une copie plus petite et utilisez-la.</translation>
    </message>
    <message>
        <source>{path} is not a possible name for a file.</source>
        <translation>{path} n&apos;est pas un nom de fichier possible.</translation>
    </message>
    <message>
        <source>is a link to a file that is gone. Choose the picture itself.</source>
        <translation>est un lien vers un fichier disparu. Choisissez l&apos;image elle-même.</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>égal à</translation>
    </message>
    <message>
        <source>other than</source>
        <translation>différent de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>“{text}” is no claim. Write a figure, one of {list}, and a figure or a value, with spaces between them.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une affirmation. Écrivez une grandeur, l&apos;un de {list}, puis une grandeur ou une valeur, séparés par des espaces.</translation>
    </message>
    <message>
        <source>{right}, which is {expected}</source>
        <translation>{right}, qui vaut {expected}</translation>
    </message>
    <message>
        <source>On this computer it came out otherwise: {left} is {found}; the lesson expects it to be {words} {expected}.</source>
        <translation>Sur cet ordinateur, le résultat est différent&#xa0;: {left} vaut {found}&#x202f;; la leçon attend {words} {expected}.</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>The lesson {path} {reason}. The other lessons are not affected.</source>
        <translation>La leçon {path} {reason}. Les autres leçons ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The lesson {name}.md has no title. Begin it with a line such as: # One neuron</source>
        <translation>La leçon {name}.md n&apos;a pas de titre. Commencez-la par une ligne comme&#xa0;: # One neuron</translation>
    </message>
    <message>
        <source>The lesson {name}.md has {count} steps; a lesson has 1 to {most_steps}. A step begins with a line such as: ## Draw a seven</source>
        <translation>La leçon {name}.md a {count} étapes&#x202f;; une leçon en a de 1 à {most_steps}. Une étape commence par une ligne comme&#xa0;: ## Draw a seven</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a lesson has. It has: task.</source>
        <translation>«&#xa0;{key}&#xa0;» n&apos;existe pas dans une leçon. Elle a&#xa0;: task.</translation>
    </message>
    <message>
        <source>The lesson {name}.md, {sentence}</source>
        <translation>La leçon {name}.md, {sentence}</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a step has. It has: {list}.</source>
        <translation>«&#xa0;{key}&#xa0;» n&apos;existe pas dans une étape. Elle a&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in a step. Leave one of them out.</source>
        <translation>«&#xa0;{key}&#xa0;» figure deux fois dans une étape. Retirez-en un.</translation>
    </message>
    <message>
        <source>A quotation mark has no other one. Close it.</source>
        <translation>Un guillemet n&apos;a pas de pendant. Fermez-le.</translation>
    </message>
    <message>
        <source>“{verb}” is nothing that a step can do. It can: {known}.</source>
        <translation>«&#xa0;{verb}&#xa0;» n&apos;est rien qu&apos;une étape sache faire. Elle sait&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>“{verb}” takes {count} words, not {count2}.</source>
        <translation>«&#xa0;{verb}&#xa0;» prend {count} mots, pas {count2}.</translation>
    </message>
    <message>
        <source>“{text}” notes nothing. Write: name = figure, as in first = answer.label</source>
        <translation>«&#xa0;{text}&#xa0;» ne note rien. Écrivez&#xa0;: nom = grandeur, comme dans first = answer.label</translation>
    </message>
    <message>
        <source>The lesson {name}.md, line {number}: {sentence}</source>
        <translation>Leçon {name}.md, ligne {number}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Your progress in the lessons, {path}, {error}. It is left as it is, and the lessons begin anew; move the file away to have them kept again.</source>
        <translation>Votre progression dans les leçons, {path}, {error}. Elle reste telle quelle, et les leçons recommencent&#x202f;; déplacez le fichier pour que la progression soit à nouveau gardée.</translation>
    </message>
    <message>
        <source>The trainer ended before the trial did. Nothing of yours was changed; try again.</source>
        <translation>Le processus d&apos;entraînement s&apos;est arrêté avant la fin de l&apos;essai. Rien de ce qui est à vous n&apos;a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>“{word}” sets nothing. What can be set: {known}.</source>
        <translation>«&#xa0;{word}&#xa0;» ne règle rien. On peut régler&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no number for {field}.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un nombre pour {field}.</translation>
    </message>
    <message>
        <source>{path} {error}. Update Inkling to use it.</source>
        <translation>{path} {error}. Mettez Inkling à jour pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>{path} {what}. Install Inkling again to restore it, or choose another model.</source>
        <translation>{path} {what}. Réinstallez Inkling pour le rétablir, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{path} {what}. Choose another model, or train one.</source>
        <translation>{path} {what}. Choisissez un autre modèle, ou entraînez-en un.</translation>
    </message>
    <message>
        <source>is damaged (it is not as it was saved)</source>
        <translation>est endommagé (il n&apos;est plus tel qu&apos;il a été enregistré)</translation>
    </message>
    <message>
        <source>{folder} cannot be run here. Install Inkling again to restore it, or choose another model.</source>
        <translation>{folder} ne peut pas tourner ici. Réinstallez Inkling pour le rétablir, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>is of another network</source>
        <translation>appartient à un autre réseau</translation>
    </message>
    <message>
        <source>{title} takes too long to answer, so it was stopped. Choose another model; everything else is as it was.</source>
        <translation>{title} met trop de temps à répondre et a été arrêté. Choisissez un autre modèle&#x202f;; tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>{title} cannot be run: it is damaged, or takes more memory than it may. Choose another model; everything else is as it was.</source>
        <translation>{title} ne peut pas tourner&#xa0;: il est endommagé, ou prend plus de mémoire que permis. Choisissez un autre modèle&#x202f;; tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Choose one of: {names}.</source>
        <translation>Il n&apos;y a pas de modèle «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The model {name}, which should answer, is gone. Choose another.</source>
        <translation>Le modèle {name}, qui devrait répondre, a disparu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} {error}. Choose the model that should answer.</source>
        <translation>{path} {error}. Choisissez le modèle qui doit répondre.</translation>
    </message>
    <message>
        <source>{problem} Until then {folder} answers.</source>
        <translation>{problem} D&apos;ici là, {folder} répond.</translation>
    </message>
    <message>
        <source>{task} is not trained yet: choose it in the window and press Retrain, or: inkling train {task}</source>
        <translation>{task} n&apos;est pas encore entraîné&#xa0;: choisissez cette tâche dans la fenêtre et appuyez sur «&#xa0;Réentraîner&#xa0;», ou&#xa0;: inkling train {task}</translation>
    </message>
    <message>
        <source>There is no model for {task} in {shipped_models}. Install Inkling again to restore them, or train one: inkling train {task}</source>
        <translation>Il n&apos;y a pas de modèle pour {task} dans {shipped_models}. Réinstallez Inkling pour les rétablir, ou entraînez-en un&#xa0;: inkling train {task}</translation>
    </message>
    <message>
        <source>Not saved: the new model is damaged or no longer there. Train again.</source>
        <translation>Non enregistré&#xa0;: le nouveau modèle est endommagé ou n&apos;est plus là. Entraînez à nouveau.</translation>
    </message>
    <message>
        <source>This model was kept or removed already, by another Inkling window perhaps. Nothing was changed here.</source>
        <translation>Ce modèle a déjà été gardé ou supprimé, peut-être par une autre fenêtre d&apos;Inkling. Rien n&apos;a été modifié ici.</translation>
    </message>
    <message>
        <source>What the training needs could not be fetched. It needs the internet once and 2 GB of disk. Your model is unchanged; press Start, and it goes on.</source>
        <translation>Ce dont l&apos;entraînement a besoin n&apos;a pas pu être téléchargé. Il faut Internet une fois et 2 Go de disque. Votre modèle est inchangé&#x202f;; appuyez sur «&#xa0;Démarrer&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>uv {step} ended with {returncode}</source>
        <translation>uv {step} s&apos;est terminé avec {returncode}</translation>
    </message>
    <message>
        <source>There is no code for this kind of network. Choose another training.</source>
        <translation>Il n&apos;y a pas de code pour ce genre de réseau. Choisissez un autre entraînement.</translation>
    </message>
    <message>
        <source>There is no code for trainings on letters, as Keras brings no letters to learn from. Choose another training.</source>
        <translation>Il n&apos;y a pas de code pour les entraînements sur des lettres, car Keras n&apos;en fournit pas. Choisissez un autre entraînement.</translation>
    </message>
    <message>
        <source>There is no code for this training: it was made with an optimizer that this Inkling does not know. Choose another training.</source>
        <translation>Il n&apos;y a pas de code pour cet entraînement&#xa0;: il utilise un optimiseur que cet Inkling ne connaît pas. Choisissez un autre entraînement.</translation>
    </message>
    <message>
        <source>There is no code for this training: its classes are gone. Choose another training.</source>
        <translation>Il n&apos;y a pas de code pour cet entraînement&#xa0;: ses classes ont disparu. Choisissez un autre entraînement.</translation>
    </message>
    <message>
        <source>step cannot be trained: its slope is zero everywhere, so no weight learns which way to move. Choose relu, sigmoid or tanh.</source>
        <translation>step ne peut pas être entraîné&#xa0;: sa pente est nulle partout, donc aucun poids n&apos;apprend dans quel sens bouger. Choisissez relu, sigmoid ou tanh.</translation>
    </message>
    <message>
        <source>A network has 1 to {most_layers} layers before its answer.</source>
        <translation>Un réseau a de 1 à {most_layers} couches avant sa réponse.</translation>
    </message>
    <message>
        <source>A {kind} layer needs a picture; after a dense layer there is none.</source>
        <translation>Une couche {kind} a besoin d&apos;une image&#x202f;; après une couche dense, il n&apos;y en a plus.</translation>
    </message>
    <message>
        <source>At most {most_pools} pool layers: each halves the picture&apos;s 28 pixels.</source>
        <translation>Au plus {most_pools} couches de pooling&#xa0;: chacune divise par deux les 28 pixels de l&apos;image.</translation>
    </message>
    <message>
        <source>A layer is one of: {list}.</source>
        <translation>Une couche est l&apos;une de&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Dropout is 0 to 0.9 of the units.</source>
        <translation>Le dropout va de 0 à 0,9 des unités.</translation>
    </message>
    <message>
        <source>A {kind} layer has 1 to {most:,} units.</source>
        <translation>Une couche {kind} a de 1 à {most:,} unités.</translation>
    </message>
    <message>
        <source>An activation is one of: {list}.</source>
        <translation>Une activation est l&apos;une de&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Not saved: the training&apos;s record {path} {error}. The model is not affected.</source>
        <translation>Non enregistré&#xa0;: le journal de l&apos;entraînement {path} {error}. Le modèle n&apos;est pas touché.</translation>
    </message>
    <message>
        <source>{field}: not {right}, as the file&apos;s name has it</source>
        <translation>{field}&#xa0;: pas {right}, comme le dit le nom du fichier</translation>
    </message>
    <message>
        <source>outcome: none of {list}</source>
        <translation>outcome&#xa0;: aucun de {list}</translation>
    </message>
    <message>
        <source>1 earlier training is</source>
        <translation>1 entraînement antérieur est</translation>
    </message>
    <message>
        <source>{count} earlier trainings are</source>
        <translation>{count} entraînements antérieurs sont</translation>
    </message>
    <message>
        <source>{runs} left out of the list. {problems}</source>
        <translation>{runs} hors de la liste. {problems}</translation>
    </message>
    <message>
        <source>Dense, 128 + 128</source>
        <translation>Dense, 128 + 128</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Convolutif</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>Residual, of the world</source>
        <translation>Résiduel, ouvert au monde</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Couches choisies</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutoriel</translation>
    </message>
    <message>
        <source>As the well-known tutorial does it: two layers of 128, adam, 3 epochs, about 97 %.</source>
        <translation>Comme le fait le tutoriel bien connu&#xa0;: deux couches de 128, adam, 3 époques, environ 97&#x202f;%.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>The tutorial&apos;s network and epochs in a fraction of the time: larger batches, and a learning rate that rises and falls.</source>
        <translation>Le réseau et les époques du tutoriel en une fraction du temps&#xa0;: des lots plus grands, et un taux d&apos;apprentissage qui monte puis descend.</translation>
    </message>
    <message>
        <source>Quick, with convolutions</source>
        <translation>Rapide, convolutif</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 99.3 % in half a minute.</source>
        <translation>Trois petites convolutions voient les traits où qu&apos;ils soient&#xa0;: environ 99,3&#x202f;% en une demi-minute.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>The settings of the model that came with Inkling; takes an hour or more.</source>
        <translation>Les réglages du modèle livré avec Inkling&#x202f;; prend une heure ou plus.</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Mon écriture</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with MNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>Le modèle actuel continue d&apos;apprendre de vos corrections, mêlées à MNIST pour ne rien oublier&#x202f;; prend une minute au plus.</translation>
    </message>
    <message>
        <source>Over-fit on purpose</source>
        <translation>Surapprendre exprès</translation>
    </message>
    <message>
        <source>500 pictures, always the same: watch the network learn them by heart, and nothing more.</source>
        <translation>500 images, toujours les mêmes&#xa0;: regardez le réseau les apprendre par cœur, et rien de plus.</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 88 % in some minutes.</source>
        <translation>Trois petites convolutions voient les traits où qu&apos;ils soient&#xa0;: environ 88&#x202f;% en quelques minutes.</translation>
    </message>
    <message>
        <source>The network of the model that came with Inkling, learning from labels; takes an hour or more.</source>
        <translation>Le réseau du modèle livré avec Inkling, qui apprend des étiquettes&#x202f;; prend une heure ou plus.</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with EMNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>Le modèle actuel continue d&apos;apprendre de vos corrections, mêlées à EMNIST pour ne rien oublier&#x202f;; prend une minute au plus.</translation>
    </message>
    <message>
        <source>What cats and dogs alone can teach; takes about two hours. The model that came with Inkling has also seen other things.</source>
        <translation>Ce que les chats et les chiens seuls peuvent enseigner&#x202f;; prend environ deux heures. Le modèle livré avec Inkling a vu aussi d&apos;autres choses.</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning, from a tenth of the photos; takes up to three minutes.</source>
        <translation>Les derniers blocs du réseau livré avec Inkling continuent d&apos;apprendre, d&apos;un dixième des photos&#x202f;; prend trois minutes au plus.</translation>
    </message>
    <message>
        <source>My photos</source>
        <translation>Mes photos</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning from a folder of yours, without any other data; takes up to three minutes.</source>
        <translation>Les derniers blocs du réseau livré avec Inkling continuent d&apos;apprendre d&apos;un de vos dossiers, sans autres données&#x202f;; prend trois minutes au plus.</translation>
    </message>
    <message>
        <source>My pet</source>
        <translation>Mon animal</translation>
    </message>
    <message>
        <source>The current model goes on learning from the photos that you corrected, mixed with what it saw of others so that it forgets nothing; takes up to three minutes.</source>
        <translation>Le modèle actuel continue d&apos;apprendre des photos que vous avez corrigées, mêlées à ce qu&apos;il a vu d&apos;autre pour ne rien oublier&#x202f;; prend trois minutes au plus.</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mes classes</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes seconds.</source>
        <translation>Une nouvelle dernière couche apprend vos classes de ce que le réseau voit déjà&#x202f;; prend quelques secondes.</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes a second or two.</source>
        <translation>Une nouvelle dernière couche apprend vos classes de ce que le réseau voit déjà&#x202f;; prend une seconde ou deux.</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>The same on a network that knows a thousand kinds of things, and sees in colour. It is fetched once, 4 MB; the first time takes up to a minute, then a second or two.</source>
        <translation>La même chose sur un réseau qui connaît mille sortes de choses et voit en couleur. Il est téléchargé une fois, 4 Mo&#x202f;; la première fois prend jusqu&apos;à une minute, ensuite une seconde ou deux.</translation>
    </message>
    <message>
        <source>Learn longer</source>
        <translation>Apprendre plus longtemps</translation>
    </message>
    <message>
        <source>The last layer learns from many varied copies of each photo; takes up to a minute, and is worth it from 10 photos of each class on.</source>
        <translation>La dernière couche apprend de nombreuses copies variées de chaque photo&#x202f;; prend une minute au plus, et en vaut la peine à partir de 10 photos par classe.</translation>
    </message>
    <message>
        <source>What the network learns best with.</source>
        <translation>Ce avec quoi le réseau apprend le mieux.</translation>
    </message>
    <message>
        <source>To learn longer, each class needs {few} photos or more; {name} has {count}. Add some, or choose My classes.</source>
        <translation>Pour apprendre plus longtemps, chaque classe a besoin d&apos;au moins {few} photos&#x202f;; {name} en a {count}. Ajoutez-en, ou choisissez «&#xa0;Mes classes&#xa0;».</translation>
    </message>
    <message>
        <source>The network that your classes are to stand on in colour, MobileNetV3, is not on this computer. Fetch it under Data, 4 MB, then train again; your photos and your models stay as they are.</source>
        <translation>Le réseau sur lequel vos classes doivent reposer en couleur, MobileNetV3, n&apos;est pas sur cet ordinateur. Téléchargez-le sous «&#xa0;Données&#xa0;», 4 Mo, puis entraînez de nouveau&#x202f;; vos photos et vos modèles restent tels quels.</translation>
    </message>
    <message>
        <source>Open a photo of your pet</source>
        <translation>Ouvrez une photo de votre animal</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dessinez quelque chose</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. {give}, say below the answer what it is, and train again.</source>
        <translation>Il n&apos;y a pas encore de corrections dont apprendre. {give}, dites sous la réponse ce que c&apos;est, et entraînez à nouveau.</translation>
    </message>
    <message>
        <source>There is no model that could learn your pet. Train one first.</source>
        <translation>Aucun modèle ne pourrait apprendre votre animal. Entraînez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>There is no model that could learn your handwriting. Train one first.</source>
        <translation>Aucun modèle ne pourrait apprendre votre écriture. Entraînez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>{card} keeps nothing of the photos that it learned from, so it would forget them over yours. Choose the model that came with Inkling, under Models, then train again; your corrections stay.</source>
        <translation>{card} ne garde rien des photos dont il a appris&#x202f;; il les oublierait donc au profit des vôtres. Choisissez le modèle livré avec Inkling, sous «&#xa0;Modèles&#xa0;», puis entraînez à nouveau&#x202f;; vos corrections restent.</translation>
    </message>
    <message>
        <source>Choose the folder with your photos first: one with a folder for each class in it, such as cat and dog, and ten photos or more.</source>
        <translation>Choisissez d&apos;abord le dossier de vos photos&#xa0;: un dossier qui contient un dossier par classe, comme cat et dog, avec dix photos ou plus.</translation>
    </message>
    <message>
        <source>The network that came with Inkling is missing. Install Inkling again.</source>
        <translation>Le réseau livré avec Inkling manque. Réinstallez Inkling.</translation>
    </message>
    <message>
        <source>What your classes are learned with is missing. {error}</source>
        <translation>Il manque ce avec quoi vos classes sont apprises. {error}</translation>
    </message>
    <message>
        <source>Your model is unchanged.</source>
        <translation>Votre modèle est inchangé.</translation>
    </message>
    <message>
        <source>Window and trainer do not understand each other. {unchanged} Try again.</source>
        <translation>La fenêtre et le processus d&apos;entraînement ne se comprennent pas. {unchanged} Réessayez.</translation>
    </message>
    <message>
        <source>Window and trainer are of different versions. {unchanged} Start Inkling again.</source>
        <translation>La fenêtre et le processus d&apos;entraînement sont de versions différentes. {unchanged} Relancez Inkling.</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>entropie croisée catégorielle</translation>
    </message>
    <message>
        <source>A folder of your own photos, with a folder for each class in it. From ten on it is worth it; a fifth of them only measures.</source>
        <translation>Un dossier de vos propres photos, avec un dossier par classe. À partir de dix, cela en vaut la peine&#x202f;; un cinquième ne sert qu&apos;à mesurer.</translation>
    </message>
    <message>
        <source>What can be learned at all: mlp sees single pixels, cnn sees strokes wherever they are and learns longer. With own layers you build it yourself.</source>
        <translation>Ce qui peut être appris&#xa0;: mlp voit des pixels isolés, cnn voit les traits où qu&apos;ils soient et apprend plus longtemps. Avec des couches choisies, vous le construisez vous-même.</translation>
    </message>
    <message>
        <source>More layers and units can learn more, take longer, and learn few pictures by heart.</source>
        <translation>Plus de couches et d&apos;unités peuvent apprendre davantage, prennent plus de temps, et apprennent par cœur quand il y a peu d&apos;images.</translation>
    </message>
    <message>
        <source>How the weights follow the slope of the loss: adamw starts and ends gently, adam keeps its pace as most tutorials do, sgd is the plain rule and wants a larger rate.</source>
        <translation>Comment les poids suivent la pente de la perte&#xa0;: adamw commence et finit en douceur, adam garde son allure comme dans la plupart des tutoriels, sgd est la règle simple et demande un taux plus grand.</translation>
    </message>
    <message>
        <source>The length of each step. Too small: nothing happens. Too large: the loss jumps about or bursts. 0 takes the network&apos;s own.</source>
        <translation>La longueur de chaque pas. Trop petite&#xa0;: rien ne se passe. Trop grande&#xa0;: la perte saute ou explose. 0 prend celle du réseau.</translation>
    </message>
    <message>
        <source>Pictures looked at before each step. Small: many rough steps. Large: fewer, smoother and faster ones, which want a larger rate.</source>
        <translation>Images regardées avant chaque pas. Peu&#xa0;: beaucoup de pas grossiers. Beaucoup&#xa0;: des pas moins nombreux, plus doux et plus rapides, qui demandent un taux plus grand.</translation>
    </message>
    <message>
        <source>How much of each label is shared out evenly among all classes. With 0.1 the network is to be about 90 % sure and no surer: it learns less by heart, and its loss stays well above 0.</source>
        <translation>La part de chaque étiquette qui est répartie également entre toutes les classes. Avec 0,1, le réseau doit être sûr à environ 90&#x202f;% et pas davantage&#xa0;: il apprend moins par cœur, et sa perte reste bien au-dessus de 0.</translation>
    </message>
    <message>
        <source>How often every picture is seen. More is better until validation gets worse. 0 takes the network&apos;s own.</source>
        <translation>Combien de fois chaque image est vue. Plus est mieux, jusqu&apos;à ce que la validation empire. 0 prend celui du réseau.</translation>
    </message>
    <message>
        <source>What the network gets for a pixel: 0 to 1; the tutorial&apos;s normalize(axis=1); or 0 to 255 as they are, to see why one normalises.</source>
        <translation>Ce que le réseau reçoit pour un pixel&#xa0;: de 0 à 1&#x202f;; le normalize(axis=1) du tutoriel&#x202f;; ou de 0 à 255 tel quel, pour voir pourquoi l&apos;on normalise.</translation>
    </message>
    <message>
        <source>How far the training pictures are turned, bent and moved, so that other hands are understood. 0 shows them as they are.</source>
        <translation>De combien les images d&apos;entraînement sont tournées, courbées et déplacées, pour que d&apos;autres écritures soient comprises. 0 les montre telles quelles.</translation>
    </message>
    <message>
        <source>The share of the training pictures that is used. Few are learned by heart.</source>
        <translation>La part des images d&apos;entraînement qui est utilisée. Quand il y en a peu, elles sont apprises par cœur.</translation>
    </message>
    <message>
        <source>Chance, repeatable: the same seed gives the same training on the same computer.</source>
        <translation>Le hasard, répétable&#xa0;: la même graine donne le même entraînement sur le même ordinateur.</translation>
    </message>
    <message>
        <source>What is learned from: MNIST&apos;s scanned digits, digits drawn with a pen, digits that Inkling draws by rule (MNIST is better), or those of your own files.</source>
        <translation>D&apos;où l&apos;on apprend&#xa0;: les chiffres numérisés de MNIST, des chiffres tracés au stylo, des chiffres qu&apos;Inkling dessine selon des règles (MNIST est meilleur), ou ceux de vos propres fichiers.</translation>
    </message>
    <message>
        <source>The network {kind} is trained with {allowed} alone.</source>
        <translation>Le réseau {kind} ne s&apos;entraîne qu&apos;avec {allowed}.</translation>
    </message>
    <message>
        <source>Epochs are 1 to {most_epochs:,}, or 0.</source>
        <translation>Les époques vont de 1 à {most_epochs:,}, ou 0.</translation>
    </message>
    <message>
        <source>A batch has 1 to {most_batch:,} pictures.</source>
        <translation>Un lot a de 1 à {most_batch:,} images.</translation>
    </message>
    <message>
        <source>Augmentation is 0 to 3; 1 is the usual.</source>
        <translation>L&apos;augmentation va de 0 à 3&#x202f;; 1 est habituel.</translation>
    </message>
    <message>
        <source>Label smoothing is 0 to 0.5; 0 is none.</source>
        <translation>Le lissage d&apos;étiquettes va de 0 à 0,5&#x202f;; 0 signifie aucun.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most_seed:,}.</source>
        <translation>La graine est un nombre entier de 0 à {most_seed:,}.</translation>
    </message>
    <message>
        <source>Minutes are 0 to {most_minutes:,}; 0 is no limit.</source>
        <translation>Les minutes vont de 0 à {most_minutes:,}&#x202f;; 0 est sans limite.</translation>
    </message>
    <message>
        <source>The learning rate is 0.000001 to 100, or 0.</source>
        <translation>Le taux d&apos;apprentissage va de 0,000001 à 100, ou 0.</translation>
    </message>
    <message>
        <source>The share of the data is above 0 % and at most 100 %.</source>
        <translation>La part des données est supérieure à 0&#x202f;% et d&apos;au plus 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Choose among: {list}.</source>
        <translation>Choisissez parmi&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Choose one of: {list}.</source>
        <translation>Choisissez l&apos;un de&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>input scaling</source>
        <translation>échelle de l&apos;entrée</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>augmentation</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>lissage d&apos;étiquettes</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>{axis}: &apos;{text}&apos; is no {words}. Write the values like this: {example}</source>
        <translation>{axis}&#xa0;: «&#xa0;{text}&#xa0;» n&apos;est pas {words}. Écrivez les valeurs ainsi&#xa0;: {example}</translation>
    </message>
    <message>
        <source>{axis}: not varied for {task}. Choose among: {usable}.</source>
        <translation>{axis}&#xa0;: ne varie pas pour {task}. Choisissez parmi&#xa0;: {usable}.</translation>
    </message>
    <message>
        <source>That would be {count:,} trainings; {most_runs:,} are the most. Give fewer values.</source>
        <translation>Cela ferait {count:,} entraînements&#x202f;; {most_runs:,} est le maximum. Donnez moins de valeurs.</translation>
    </message>
    <message>
        <source>Update Inkling to open it</source>
        <translation>Mettez Inkling à jour pour l&apos;ouvrir</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Choose another file; nothing was changed.</source>
        <translation>{file} ne peut pas être ouvert. Choisissez un autre fichier&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>holds more than {most:,} files</source>
        <translation>contient plus de {most:,} fichiers</translation>
    </message>
    <message>
        <source>is damaged ({name} {error})</source>
        <translation>est endommagé ({name} {error})</translation>
    </message>
    <message>
        <source>is damaged ({name} is of another task or model)</source>
        <translation>est endommagé ({name} appartient à une autre tâche ou à un autre modèle)</translation>
    </message>
    <message>
        <source>preset “{title}”</source>
        <translation>le préréglage «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>is no shared file of Inkling&apos;s, or too large</source>
        <translation>n&apos;est pas un fichier partagé d&apos;Inkling, ou est trop grand</translation>
    </message>
    <message>
        <source>is cut off, or no shared file of Inkling&apos;s</source>
        <translation>est tronqué, ou n&apos;est pas un fichier partagé d&apos;Inkling</translation>
    </message>
    <message>
        <source>holds a file that Inkling does not share ({name})</source>
        <translation>contient un fichier qu&apos;Inkling ne partage pas ({name})</translation>
    </message>
    <message>
        <source>was changed since it was shared (it holds a file twice)</source>
        <translation>a été modifié depuis qu&apos;il a été partagé (il contient un fichier deux fois)</translation>
    </message>
    <message>
        <source>is damaged, or no shared file of Inkling&apos;s</source>
        <translation>est endommagé, ou n&apos;est pas un fichier partagé d&apos;Inkling</translation>
    </message>
    <message>
        <source>holds more than Inkling shares in one file</source>
        <translation>contient plus qu&apos;Inkling ne partage dans un fichier</translation>
    </message>
    <message>
        <source>was changed since it was shared ({name})</source>
        <translation>a été modifié depuis qu&apos;il a été partagé ({name})</translation>
    </message>
    <message>
        <source>{file} {what}. {advice}; nothing was changed.</source>
        <translation>{file} {what}. {advice}&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Redemandez-le</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a shared file. Let it end in {suffix}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un nom de fichier partagé. Faites-le finir par {suffix}.</translation>
    </message>
    <message>
        <source>There is nothing of {task} to share yet: no pictures, no corrections and no model of your own. Make some first.</source>
        <translation>Il n&apos;y a encore rien à partager de {task}&#xa0;: ni images, ni corrections, ni modèle à vous. Faites-en d&apos;abord.</translation>
    </message>
    <message>
        <source>A shared file holds at most {most} presets. Choose fewer.</source>
        <translation>Un&#xa0;fichier&#xa0;partagé&#xa0;contient&#xa0;au&#xa0;plus&#xa0;{most}&#xa0;préréglages.&#xa0;Choisissez-en&#xa0;moins.</translation>
    </message>
    <message>
        <source>{task} has {count:,} files, and a shared file holds fewer than {most:,}. Delete some pictures first.</source>
        <translation>{task} a {count:,} fichiers, et un fichier partagé en contient moins de {most:,}. Supprimez d&apos;abord quelques images.</translation>
    </message>
    <message>
        <source>{task} is too large to share: a shared file holds less than {most} GB. Delete some pictures or models first.</source>
        <translation>{task}&#xa0;est&#xa0;trop&#xa0;volumineux&#xa0;pour&#xa0;être&#xa0;partagé&#xa0;:&#xa0;un&#xa0;fichier&#xa0;partagé&#xa0;contient&#xa0;moins&#xa0;de&#xa0;{most}&#xa0;Go.&#xa0;Supprimez&#xa0;d&apos;abord&#xa0;des&#xa0;images&#xa0;ou&#xa0;des&#xa0;modèles.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos; of your own for {task}. There are: {list}.</source>
        <translation>Vous n&apos;avez pas de préréglage «&#xa0;{name}&#xa0;» pour {task}. Il y a&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Inkling failed to read this picture ({kind}).</source>
        <translation>Inkling n&apos;a pas pu lire cette image ({kind}).</translation>
    </message>
    <message>
        <source>On {file} nothing is drawn. Draw dark on plain, light paper.</source>
        <translation>Sur {file}, rien n&apos;est dessiné. Dessinez en foncé sur du papier clair et uni.</translation>
    </message>
    <message>
        <source>On {file} no {sign} was found. Write it large and dark on plain, light paper.</source>
        <translation>Sur {file}, introuvable&#xa0;: {sign}. Écrivez grand et foncé sur du papier clair et uni.</translation>
    </message>
    <message>
        <source>There is no folder {parent} for the table. Make it, or give another name.</source>
        <translation>Il n&apos;y a pas de dossier {parent} pour le tableau. Créez-le, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>{name} has the answers of a run that was broken off. Add --resume to go on with it, or remove that folder to begin anew.</source>
        <translation>{name} contient les réponses d&apos;une exécution interrompue. Ajoutez --resume pour la continuer, ou supprimez ce dossier pour recommencer.</translation>
    </message>
    <message>
        <source>Another Inkling is writing {name}. Wait for its end, or give another name for the table.</source>
        <translation>Un autre Inkling écrit {name}. Attendez qu&apos;il finisse, ou donnez un autre nom au tableau.</translation>
    </message>
    <message>
        <source>{folder} {error}. Move that folder away to begin anew.</source>
        <translation>{folder} {error}. Déplacez ce dossier pour recommencer.</translation>
    </message>
    <message>
        <source>{table} was begun with another task or model, and answers of two are not mixed. Choose that one again by --task and --model, or give another name for the table.</source>
        <translation>{table} a été commencé avec une autre tâche ou un autre modèle, et les réponses de deux ne se mélangent pas. Choisissez à nouveau celui-là par --task et --model, ou donnez un autre nom au tableau.</translation>
    </message>
    <message>
        <source>{name} could not be fetched whole. Check the connection and the key.</source>
        <translation>{name} n&apos;a pas pu être téléchargé en entier. Vérifiez la connexion et la clé.</translation>
    </message>
    <message>
        <source>{name} is damaged in its archive, which may have changed. Copy it here again.</source>
        <translation>{name} est endommagé dans son archive, qui a peut-être changé. Copiez-la à nouveau ici.</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures. Choose another one.</source>
        <translation>{name} est un dossier sans images. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read. Give a file with a path on each line.</source>
        <translation>La liste {path} ne peut pas être lue. Donnez un fichier avec un chemin par ligne.</translation>
    </message>
    <message>
        <source>{path} lists more than {most_entries:,} files. Unpack it, and give the folder.</source>
        <translation>{path} contient plus de {most_entries:,} fichiers. Décompressez-le, et donnez le dossier.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive, and give the folder.</source>
        <translation>{name} est protégé par un mot de passe. Décompressez l&apos;archive, et donnez le dossier.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way. Unpack the archive, and give the folder.</source>
        <translation>{name} est compressé d&apos;une manière inhabituelle. Décompressez l&apos;archive, et donnez le dossier.</translation>
    </message>
    <message>
        <source>{name} is larger than {max_bytes} MB. Save a smaller copy and use that.</source>
        <translation>{name} dépasse {max_bytes} Mo. Enregistrez-en une copie plus petite et utilisez-la.</translation>
    </message>
    <message>
        <source>{path} is packed as a whole. Unpack it to a .tar file or a folder, and give that.</source>
        <translation>{path} est compressé d&apos;un bloc. Décompressez-le en un fichier .tar ou un dossier, et donnez celui-ci.</translation>
    </message>
    <message>
        <source>{count:,} pictures</source>
        <translation>{count:,} images</translation>
    </message>
    <message>
        <source>{path} is damaged after {pictures}: no more of it can be read. Copy it here again.</source>
        <translation>{path} est endommagé après {pictures}&#xa0;: la suite ne peut pas être lue. Copiez-le à nouveau ici.</translation>
    </message>
    <message>
        <source>Object stores need an extra part: pip install inkling-workbench[cluster].</source>
        <translation>Les stockages d&apos;objets demandent un complément&#xa0;: pip install inkling-workbench[cluster].</translation>
    </message>
    <message>
        <source>{address} needs a part of its own: pip install {library}. Then give the same command again.</source>
        <translation>{address} demande un complément à part&#xa0;: pip install {library}. Redonnez ensuite la même commande.</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({name}). Check the address, and that this computer has a key for it.</source>
        <translation>{address} ne peut pas être listé ({name}). Vérifiez l&apos;adresse, et que cet ordinateur en a la clé.</translation>
    </message>
    <message>
        <source>{name} holds no pictures. Choose another one.</source>
        <translation>{name}&#xa0;ne&#xa0;contient&#xa0;pas&#xa0;d&apos;images.&#xa0;Choisissez&#xa0;autre&#xa0;chose.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez un chiffre ici</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Draw a letter</source>
        <translation>Dessinez une lettre</translation>
    </message>
    <message>
        <source>Draw a letter here</source>
        <translation>Dessinez une lettre ici</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Ouvrez une photo</translation>
    </message>
    <message>
        <source>Drop a photo of a cat or a dog here</source>
        <translation>Déposez ici la photo d&apos;un chat ou d&apos;un chien</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Draw one of these</source>
        <translation>Dessinez l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Draw one of these here</source>
        <translation>Dessinez l&apos;un d&apos;eux ici</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <source>There is no task &apos;{name}&apos;. Choose one of: {list}.</source>
        <translation>Il n&apos;y a pas de tâche «&#xa0;{name}&#xa0;». Choisissez parmi&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: the photos of these classes are the same. Give each class photos of its own, then train again.</source>
        <translation>Il n&apos;y a rien à distinguer&#xa0;: les photos de ces classes sont les mêmes. Donnez à chaque classe ses propres photos, puis entraînez à nouveau.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to learn from. Train again.</source>
        <translation>Arrêté avant qu&apos;il n&apos;y ait de quoi apprendre. Entraînez à nouveau.</translation>
    </message>
    <message>
        <source>1 photo is</source>
        <translation>1 photo est</translation>
    </message>
    <message>
        <source>{count:,} photos are</source>
        <translation>{count:,} photos sont</translation>
    </message>
    <message>
        <source>{name}: {photos} there more than once; each counts once.</source>
        <translation>{name}&#xa0;: {photos} là plus d&apos;une fois&#x202f;; chacune compte une fois.</translation>
    </message>
    <message>
        <source>{are} in several classes ({list}) and left out of all of them.</source>
        <translation>{are} dans plusieurs classes ({list}), sans compter dans aucune.</translation>
    </message>
    <message>
        <source>only 1 photo</source>
        <translation>qu&apos;une photo</translation>
    </message>
    <message>
        <source>no photo of its own</source>
        <translation>pas de photo à elle</translation>
    </message>
    <message>
        <source>{name} has {has} and is left out; with two or more it can be learned.</source>
        <translation>{name} n&apos;a {has} et est laissée de côté&#x202f;; avec deux ou plus, elle peut être apprise.</translation>
    </message>
    <message>
        <source>1 photo cannot be read and is left out.</source>
        <translation>1 photo ne peut pas être lue et est laissée de côté.</translation>
    </message>
    <message>
        <source>{count:,} photos cannot be read and are left out.</source>
        <translation>{count:,} photos ne peuvent pas être lues et sont laissées de côté.</translation>
    </message>
    <message>
        <source>{name} has {count:,} photos; {most_of_class:,} of them are learned from.</source>
        <translation>{name} a {count:,} photos&#x202f;; on apprend de {most_of_class:,} d&apos;entre elles.</translation>
    </message>
    <message>
        <source>There is one class or none with two pictures that can be used, and nothing to tell apart. Add pictures of another class, then train again.</source>
        <translation>Une seule classe au plus a deux images utilisables, et il n&apos;y a rien à distinguer. Ajoutez des images d&apos;une autre classe, puis entraînez à nouveau.</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the drawing is, for a few drawings, and train again.</source>
        <translation>Il n&apos;y a pas encore de corrections dont apprendre. Dites sous la réponse ce qu&apos;est le dessin, pour quelques dessins, et entraînez à nouveau.</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the photo shows, for a few photos, and train again.</source>
        <translation>Il n&apos;y a pas encore de corrections dont apprendre. Dites sous la réponse ce que montre la photo, pour quelques photos, et entraînez à nouveau.</translation>
    </message>
    <message>
        <source>The network did not learn: its loss is no number any more, so its weights are lost. Choose a smaller learning rate, or normalise the pictures.</source>
        <translation>Le réseau n&apos;a pas appris&#xa0;: sa perte n&apos;est plus un nombre, donc ses poids sont perdus. Choisissez un taux d&apos;apprentissage plus petit, ou normalisez les images.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is not enough for the training. Choose smaller batches or a smaller share of the data, or close other programs.</source>
        <translation>La mémoire de cet ordinateur ne suffit pas à l&apos;entraînement. Choisissez des lots plus petits ou une part plus petite des données, ou fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The disk is full, so the model cannot be saved. Make room on it, then train again.</source>
        <translation>Le disque est plein, le modèle ne peut donc pas être enregistré. Faites de la place, puis entraînez à nouveau.</translation>
    </message>
    <message>
        <source>The training broke off at a fault in Inkling itself: {fault}.</source>
        <translation>L&apos;entraînement s&apos;est interrompu sur une erreur d&apos;Inkling lui-même&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The network did not learn: it gives the same answer to every picture. Choose a smaller learning rate, more epochs, or other layers.</source>
        <translation>Le réseau n&apos;a pas appris&#xa0;: il donne la même réponse à toutes les images. Choisissez un taux d&apos;apprentissage plus petit, plus d&apos;époques, ou d&apos;autres couches.</translation>
    </message>
    <message>
        <source>The network did not learn: on pictures that it has not seen it is no better than chance. Check that the labels are right, or choose another learning rate or more epochs.</source>
        <translation>Le réseau n&apos;a pas appris&#xa0;: sur des images qu&apos;il n&apos;a pas vues, il ne fait pas mieux que le hasard. Vérifiez que les étiquettes sont justes, ou choisissez un autre taux d&apos;apprentissage ou plus d&apos;époques.</translation>
    </message>
    <message>
        <source>Inkling computes with these 8-bit numbers itself: every answer is the same.</source>
        <translation>Inkling calcule lui-même avec ces nombres de 8 bits : toutes les réponses sont les mêmes.</translation>
    </message>
    <message>
        <source>{card} knows other classes than there are examples of now. Train it again, then export it.</source>
        <translation>{card} connaît d&apos;autres classes que celles des exemples actuels. Entraînez-le à nouveau, puis exportez-le.</translation>
    </message>
    <message>
        <source>examples of yours</source>
        <translation>vos exemples</translation>
    </message>
    <message>
        <source>LiteRT in 8-bit numbers</source>
        <translation>LiteRT en nombres de 8 bits</translation>
    </message>
    <message>
        <source>In 8-bit numbers {right:.2f} % of {count:,} test pictures are right ({pictures}), in float32 {before:.2f} %; of 100 labels {what:.1f} are the same.</source>
        <translation>En nombres de 8 bits, {right:.2f}&#x202f;% de {count:,} images de test sont justes ({pictures}), en float32 {before:.2f}&#x202f;%&#x202f;; sur 100 étiquettes, {what:.1f} sont les mêmes.</translation>
    </message>
    <message>
        <source>{said} Of 100 of these pictures {same:.1f} are kept or refused as by the original; of what is none of these it may be fewer: rely on the original for that.</source>
        <translation>{said} Sur 100 de ces images, {same:.1f} sont gardées ou refusées comme par l&apos;original&#x202f;; pour ce qui n&apos;est aucune d&apos;elles, il peut y en avoir moins&#xa0;: fiez-vous pour cela à l&apos;original.</translation>
    </message>
    <message>
        <source>The ONNX file did not answer as the model does, and was not written. Choose another format.</source>
        <translation>Le fichier ONNX ne répondait pas comme le modèle et n&apos;a pas été écrit. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>{target} is written; ONNX Runtime answers with it as Inkling does.</source>
        <translation>{target} est écrit&#x202f;; ONNX Runtime y répond comme Inkling.</translation>
    </message>
    <message>
        <source>This cannot be trained: {what}. {sentence}</source>
        <translation>Ceci ne peut pas être entraîné&#xa0;: {what}. {sentence}</translation>
    </message>
    <message>
        <source>Your signs</source>
        <translation>Vos signes</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Vos photos</translation>
    </message>
    <message>
        <source>{card} cannot be built on. Choose a cnn for digits, or pets.</source>
        <translation>On ne peut pas bâtir sur {card}. Choisissez un cnn pour les chiffres, ou pets.</translation>
    </message>
    <message>
        <source>kept with the model: what it saw of photos that it learned from</source>
        <translation>celles&#xa0;gardées&#xa0;avec&#xa0;le&#xa0;modèle&#xa0;:&#xa0;ce&#xa0;qu&apos;il&#xa0;a&#xa0;vu&#xa0;des&#xa0;photos&#xa0;dont&#xa0;il&#xa0;a&#xa0;appris</translation>
    </message>
    <message>
        <source>{base} is damaged or another model&apos;s, so what was learned before cannot be held on to. Choose the model that came with Inkling, under Models, then train again.</source>
        <translation>{base} est endommagé ou appartient à un autre modèle&#x202f;; ce qui a été appris avant ne peut donc pas être conservé. Choisissez le modèle livré avec Inkling, sous «&#xa0;Modèles&#xa0;», puis entraînez à nouveau.</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <translation>12&#x202f;345,6</translation>
    </message>
    <message>
        <source>None of the pictures can be read, so there is nothing to learn from.</source>
        <translation>Aucune des images ne peut être lue&#x202f;; il n&apos;y a donc rien dont apprendre.</translation>
    </message>
    <message>
        <source>There is only one class, {name}, so there is nothing to tell apart. Add a folder with pictures of a second one.</source>
        <translation>Il n&apos;y a qu&apos;une classe, {name}, donc rien à distinguer. Ajoutez un dossier d&apos;images d&apos;une deuxième.</translation>
    </message>
    <message>
        <source>Only the first {most_pictures:,} pictures are taken.</source>
        <translation>Seules les {most_pictures:,} premières images sont prises.</translation>
    </message>
    <message>
        <source>Too few pictures: {names}. From {few} a class on it is worth training; the more, the better.</source>
        <translation>Trop peu d&apos;images&#xa0;: {names}. À partir de {few}, une classe vaut la peine d&apos;être entraînée&#x202f;; plus il y en a, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>Left out, because no picture in it can be read: {list}.</source>
        <translation>Laissé de côté, car aucune image n&apos;y est lisible&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Left out, because all its pictures are in a class before it: {list}.</source>
        <translation>Laissé de côté, car toutes ses images sont déjà dans une classe précédente&#xa0;: {list}.</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation> et {count:,} de plus</translation>
    </message>
    <message>
        <source>Cannot be read and left out: {names}{more}.</source>
        <translation>Illisibles et laissées de côté&#xa0;: {names}{more}.</translation>
    </message>
    <message>
        <source>1 picture was</source>
        <translation>1 image était</translation>
    </message>
    <message>
        <source>{count:,} pictures were</source>
        <translation>{count:,} images étaient</translation>
    </message>
    <message>
        <source>{pictures} there more than once; each counts once, where it was found first.</source>
        <translation>{pictures} là plus d&apos;une fois&#x202f;; chacune compte une fois, là où elle a d&apos;abord été trouvée.</translation>
    </message>
    <message>
        <source>{plain:,} of {count:,} pictures look like drawings on paper, the others like photos. All are taken for {kind}; choose below what fits most of them, or leave the others out.</source>
        <translation>{plain:,} images sur {count:,} ressemblent à des dessins sur papier, les autres à des photos. Toutes sont prises pour des {kind}&#x202f;; choisissez ci-dessous ce qui convient le mieux, ou laissez les autres de côté.</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dessins</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>1 is no picture</source>
        <translation>1 fichier n&apos;est pas une image</translation>
    </message>
    <message>
        <source>{foreign:,} are no pictures</source>
        <translation>{foreign:,} fichiers ne sont pas des images</translation>
    </message>
    <message>
        <source>Of what is in there, {are}, and left out.</source>
        <translation>Laissé de côté&#xa0;: {are}.</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a folder. Choose a folder that holds a folder for each class.</source>
        <translation>{source} ne peut pas être ouvert comme dossier. Choisissez un dossier qui contient un dossier par classe.</translation>
    </message>
    <message>
        <source>{source} has no folders in it. Put the pictures of each class into a folder named like the class, and choose the folder above them.</source>
        <translation>{source} ne contient pas de dossiers. Mettez les images de chaque classe dans un dossier qui porte son nom, et choisissez le dossier au-dessus.</translation>
    </message>
    <message>
        <source>{source} has {count:,} folders in it; at most {most_classes} classes can be told apart. Choose another folder.</source>
        <translation>{source} contient {count:,} dossiers&#x202f;; on peut distinguer {most_classes} classes au plus. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This folder cannot be opened, and is left out.</source>
        <translation>Ce dossier ne peut pas être ouvert et est laissé de côté.</translation>
    </message>
    <message>
        <source>is no zip file, or damaged</source>
        <translation>n&apos;est pas un fichier zip, ou est endommagé</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>is no zip file, or too large</source>
        <translation>n&apos;est pas un fichier zip, ou est trop grand</translation>
    </message>
    <message>
        <source>{source} {error}. Update Inkling to import it.</source>
        <translation>{source} {error}. Mettez Inkling à jour pour l&apos;importer.</translation>
    </message>
    <message>
        <source>was not exported by Inkling</source>
        <translation>n&apos;a pas été exporté par Inkling</translation>
    </message>
    <message>
        <source>{source} holds corrections for the task {task!r}, not for {task2!r}. Choose that task, then import it again.</source>
        <translation>{source} contient des corrections pour la tâche {task!r}, pas pour {task2!r}. Choisissez cette tâche, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>{source} {what}. Choose a file that was made with Export; nothing was added.</source>
        <translation>{source} {what}. Choisissez un fichier fait avec «&#xa0;Exporter&#xa0;»&#x202f;; rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>This picture is no longer among your corrections: it was deleted, or moved by hand.</source>
        <translation>Cette image n&apos;est plus parmi vos corrections&#xa0;: elle a été supprimée, ou déplacée à la main.</translation>
    </message>
    <message>
        <source>{count:,} added.</source>
        <translation>{count:,} ajoutées.</translation>
    </message>
    <message>
        <source>Already in this class: {count:,}.</source>
        <translation>Déjà dans cette classe&#xa0;: {count:,}.</translation>
    </message>
    <message>
        <source>Cannot be read: {names}{more}.</source>
        <translation>Illisibles&#xa0;: {names}{more}.</translation>
    </message>
    <message>
        <source>{task} cannot be brought back: it is gone, or there again.</source>
        <translation>{task} ne peut pas être rétabli&#xa0;: il a disparu, ou il est à nouveau là.</translation>
    </message>
    <message>
        <source>{path} is empty paper. Delete it from the examples, and go on.</source>
        <translation>{path} est du papier vide. Supprimez-le des exemples, et continuez.</translation>
    </message>
    <message>
        <source>{folder} {error}, so this task is left out; its pictures stay where they are.</source>
        <translation>{folder} {error}, cette tâche est donc laissée de côté&#x202f;; ses images restent où elles sont.</translation>
    </message>
    <message>
        <source>There is a task &apos;{title}&apos; already. Give another name.</source>
        <translation>Il y a déjà une tâche «&#xa0;{title}&#xa0;». Donnez un autre nom.</translation>
    </message>
    <message>
        <source>kind: neither {drawings} nor {photos}</source>
        <translation>kind&#xa0;: ni {drawings} ni {photos}</translation>
    </message>
    <message>
        <source>title: not a name</source>
        <translation>title&#xa0;: pas un nom</translation>
    </message>
    <message>
        <source>{shown} has no photos in a folder {list}. Put the photos of each into a folder of that name, then choose the folder above them.</source>
        <translation>{shown} n&apos;a pas de photos dans un dossier {list}. Mettez les photos de chacun dans un dossier de ce nom, puis choisissez le dossier au-dessus.</translation>
    </message>
    <message>
        <source> or </source>
        <translation>&#xa0;ou&#xa0;</translation>
    </message>
    <message>
        <source>{shown} has {count} photos; {fewest} are the fewest to learn from. Add some, then try again.</source>
        <translation>{shown} a {count} photos&#x202f;; il en faut au moins {fewest} pour apprendre. Ajoutez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>photos only of {others}</source>
        <translation>que des photos de {others}</translation>
    </message>
    <message>
        <source>1 photo of {lower}</source>
        <translation>qu&apos;une photo de {lower}</translation>
    </message>
    <message>
        <source>{shown} has {has}, so there is nothing to tell apart. Put at least two of {lower} into a folder {lower}, then try again.</source>
        <translation>{shown} n&apos;a {has}, il n&apos;y a donc rien à distinguer. Mettez au moins deux photos de {lower} dans un dossier {lower}, puis réessayez.</translation>
    </message>
    <message>
        <source>Left out, as no photo: {names}{more}.</source>
        <translation>Laissé de côté, car pas une photo&#xa0;: {names}{more}.</translation>
    </message>
    <message>
        <source>Open a photo, and it appears here.</source>
        <translation>Ouvrez une photo, et elle apparaît ici.</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>La photo est en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing was read in this photo, so there is nothing to show here.</source>
        <translation>Rien n&apos;a été lu dans cette photo&#x202f;; il n&apos;y a donc rien à montrer ici.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>{height} × {width} pixels</source>
        <translation>{height} × {width} pixels</translation>
    </message>
    <message>
        <source>1 map of {height} × {width}</source>
        <translation>1 carte, {height} × {width}</translation>
    </message>
    <message>
        <source>{count} maps of {height} × {width}</source>
        <translation>{count} cartes, {height} × {width}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{classes}, {pictures}</source>
        <translation>{classes}, {pictures}</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 neurone</translation>
    </message>
    <message>
        <source>{count} neurons</source>
        <translation>{count} neurones</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <translation>{layer}, carte {number}</translation>
    </message>
    <message>
        <source>{layer}, {name}</source>
        <translation>{layer}, {name}</translation>
    </message>
    <message>
        <source>{layer}, neuron {number}</source>
        <translation>{layer}, neurone {number}</translation>
    </message>
    <message>
        <source>All that the network gets: these numbers, and nothing else.</source>
        <translation>Tout ce que le réseau reçoit&#xa0;: ces nombres, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The scores as shares that add up to 100 %: the answer.</source>
        <translation>Les scores en parts dont la somme fait 100&#x202f;%&#xa0;: la réponse.</translation>
    </message>
    <message>
        <source>A photo that leaves a doubt is looked at several times.</source>
        <translation>Une photo qui laisse un doute est regardée plusieurs fois.</translation>
    </message>
    <message>
        <source>One score a class, weighed from everything before: the highest wins.</source>
        <translation>Un score par classe, pesé d&apos;après tout ce qui précède&#xa0;: le plus haut gagne.</translation>
    </message>
    <message>
        <source>The mean of each map: that something is there counts, no longer where.</source>
        <translation>La moyenne de chaque carte&#xa0;: il compte que quelque chose soit là, non plus où.</translation>
    </message>
    <message>
        <source>Each neuron weighs every number of the layer before, sums up, adds its bias, and bends the sum.</source>
        <translation>Chaque neurone pèse tous les nombres de la couche précédente, additionne, ajoute son biais, et courbe la somme.</translation>
    </message>
    <message>
        <source>Each map lays its own small filter over every place of the layer before, and lights up where the filter fits.</source>
        <translation>Chaque carte pose son petit filtre sur chaque endroit de la couche précédente, et s&apos;allume là où le filtre convient.</translation>
    </message>
    <message>
        <source>Keeps the strongest pixel of each small square: smaller, and a shift matters less.</source>
        <translation>Garde le pixel le plus fort de chaque petit carré&#xa0;: plus petit, et un décalage importe moins.</translation>
    </message>
    <message>
        <source>Keeps the mean of each small square: smaller, and calmer.</source>
        <translation>Garde la moyenne de chaque petit carré&#xa0;: plus petit, et plus calme.</translation>
    </message>
    <message>
        <source>Two convolutions beside a short cut: what they find is added to what was there before.</source>
        <translation>Deux convolutions à côté d&apos;un raccourci&#xa0;: ce qu&apos;elles trouvent s&apos;ajoute à ce qui était là.</translation>
    </message>
    <message>
        <source>Each map lights up where it finds what it learned to look for.</source>
        <translation>Chaque carte s&apos;allume là où elle trouve ce qu&apos;elle a appris à chercher.</translation>
    </message>
    <message>
        <source>The same picture in other numbers: every pixel times the same.</source>
        <translation>La même image en d&apos;autres nombres&#xa0;: chaque pixel multiplié par le même.</translation>
    </message>
    <message>
        <source>Every column of pixels divided by its length, as the tutorial does it.</source>
        <translation>Chaque colonne de pixels divisée par sa longueur, comme le fait le tutoriel.</translation>
    </message>
    <message>
        <source>A layer of the kind {kind}, shown as it is.</source>
        <translation>Une couche du genre {kind}, montrée telle quelle.</translation>
    </message>
    <message>
        <source>▸ {count} layers</source>
        <translation>▸ {count} couches</translation>
    </message>
    <message>
        <source>◂ together</source>
        <translation>◂ ensemble</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} de plus</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>Both say {first}: {share} and {other}.</source>
        <translation>Les deux disent {first}&#xa0;: {share} et {other}.</translation>
    </message>
    <message>
        <source>They disagree: {first} ({share}) or {second} ({other}).</source>
        <translation>Ils ne sont pas d&apos;accord&#xa0;: {first} ({share}) ou {second} ({other}).</translation>
    </message>
    <message>
        <source>They differ most about {classes}: marked.</source>
        <translation>Ils diffèrent le plus sur {classes}&#xa0;: marqué.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation>ligne {row}, colonne {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>This pixel sees {height} × {width} pixels of the input.</source>
        <translation>Ce pixel voit {height} × {width} pixels de l&apos;entrée.</translation>
    </message>
    <message>
        <source>{count} products add up to {sum}; plus the bias, {bias}: {before}.</source>
        <translation>{count} produits font {sum}&#x202f;; plus le biais, {bias}&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>{name} gives {value}.</source>
        <translation>{name} donne {value}.</translation>
    </message>
    <message>
        <source>{name} would give {value}.</source>
        <translation>{name} donnerait {value}.</translation>
    </message>
    <message>
        <source>It gives {value}.</source>
        <translation>Cela donne {value}.</translation>
    </message>
    <message>
        <source>Score {score}: e to the power of it, as a share of all classes&apos;.</source>
        <translation>Score {score}&#xa0;: e à cette puissance, en part de toutes les classes.</translation>
    </message>
    <message>
        <source>The mean of {layer}, map {number}.</source>
        <translation>La moyenne de {layer}, carte {number}.</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>l&apos;entrée</translation>
    </message>
    <message>
        <source>its filter</source>
        <translation>son filtre</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>what it sees</source>
        <translation>ce qu&apos;il voit</translation>
    </message>
    <message>
        <source>Cut from the photo</source>
        <translation>Découpé dans la photo</translation>
    </message>
    <message>
        <source>Its ink alone, without the paper and its neighbours.</source>
        <translation>Son encre seule, sans le papier ni ses voisins.</translation>
    </message>
    <message>
        <source>its ink</source>
        <translation>son encre</translation>
    </message>
    <message>
        <source>Cut out: where on the paper it stands does not matter.</source>
        <translation>Découpé&#xa0;: l&apos;endroit du papier n&apos;importe pas.</translation>
    </message>
    <message>
        <source>Its box</source>
        <translation>Son cadre</translation>
    </message>
    <message>
        <source>your ink</source>
        <translation>votre encre</translation>
    </message>
    <message>
        <source>its box</source>
        <translation>son cadre</translation>
    </message>
    <message>
        <source>Its longer side becomes 20 pixels: how large it was drawn does not matter.</source>
        <translation>Son côté le plus long devient 20 pixels&#xa0;: la taille du dessin n&apos;importe pas.</translation>
    </message>
    <message>
        <source>Made small</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>made small</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle, as in MNIST. These 28 × 28 numbers are all that the network gets; it says {label} ({share}).</source>
        <translation>Son centre de masse va au milieu, comme dans MNIST. Ces 28 × 28 nombres sont tout ce que le réseau reçoit&#x202f;; il dit {label} ({share}).</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>centré</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in colour.</source>
        <translation>{width} × {height} pixels en couleur.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Votre photo</translation>
    </message>
    <message>
        <source>your photo</source>
        <translation>votre photo</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>En niveaux de gris</translation>
    </message>
    <message>
        <source>The network learned from greys alone: fur has every colour, and so have sofas.</source>
        <translation>Le réseau n&apos;a appris que de niveaux de gris&#xa0;: un pelage peut avoir toutes les couleurs, un canapé aussi.</translation>
    </message>
    <message>
        <source>in greys</source>
        <translation>en gris</translation>
    </message>
    <message>
        <source>Squashed to {side} × {side}, so that nothing is cut off. These numbers are all that the network gets.</source>
        <translation>Comprimé en {side} × {side}, pour que rien ne soit coupé. Ces nombres sont tout ce que le réseau reçoit.</translation>
    </message>
    <message>
        <source>Squashed</source>
        <translation>Comprimé</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>It says {label}: {share}.</source>
        <translation>Il dit {label}&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>What you drew: {width} × {height} pixels.</source>
        <translation>Ce que vous avez dessiné&#xa0;: {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Votre dessin</translation>
    </message>
    <message>
        <source>Shrunk to 28 × 28 as it is, the network would say {label} ({share}). It learned pictures that fill the frame and stand in its middle, so there is more to do.</source>
        <translation>Réduit tel quel à 28 × 28, le réseau dirait {label} ({share}). Il a appris des images qui remplissent le cadre et sont au milieu&#x202f;; il y a donc encore à faire.</translation>
    </message>
    <message>
        <source>Only shrunk</source>
        <translation>Seulement réduit</translation>
    </message>
    <message>
        <source>only shrunk</source>
        <translation>seulement réduit</translation>
    </message>
    <message>
        <source>This step is switched off on the tab “Input”.</source>
        <translation>Cette&#xa0;étape&#xa0;est&#xa0;désactivée&#xa0;sous&#xa0;«&#xa0;Entrée&#xa0;».</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>Animation (*.gif)</translation>
    </message>
    <message>
        <source>Save the Walk</source>
        <translation>Enregistrer le parcours</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>intérieur</translation>
    </message>
    <message>
        <source>There is no page “{page}”. The pages are: {list}.</source>
        <translation>Il n&apos;y a pas de page «&#xa0;{page}&#xa0;». Les pages sont&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>The page Data is hidden on this computer. Choose another lesson, or ask whoever looks after the computer.</source>
        <translation>La page «&#xa0;Données&#xa0;» est masquée sur cet ordinateur. Choisissez une autre leçon, ou demandez à la personne qui s&apos;occupe de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>There is no tab “{name}”. The tabs are: {list}.</source>
        <translation>Il n&apos;y a pas d&apos;onglet «&#xa0;{name}&#xa0;». Les onglets sont&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>There is no model “{name}” for {title}. Choose another lesson, or train a model first.</source>
        <translation>Il n&apos;y a pas de modèle «&#xa0;{name}&#xa0;» pour {title}. Choisissez une autre leçon, ou entraînez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>“{digit}” by hand {hand} cannot be drawn for you: digits from 0 to 9 by hands from 1 to {hands} can.</source>
        <translation>«&#xa0;{digit}&#xa0;» par la main {hand} ne peut pas être dessiné pour vous&#xa0;: des chiffres de 0 à 9 par les mains 1 à {hands} le peuvent.</translation>
    </message>
    <message>
        <source>“{what}” cannot be given as a photo: “drawing” can.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut pas être donné comme photo&#xa0;: «&#xa0;drawing&#xa0;» le peut.</translation>
    </message>
    <message>
        <source>“{name}” cannot be pressed now. Go a step back and try again.</source>
        <translation>On ne peut pas appuyer maintenant sur «&#xa0;{name}&#xa0;». Revenez d&apos;une étape et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be set to “{value}”.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être réglé sur «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is not to be seen now. Go a step back and try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas visible maintenant. Revenez d&apos;une étape et réessayez.</translation>
    </message>
    <message>
        <source>A new model waits on the page Train for you to keep or discard it. Decide that first, then press Do it for me again.</source>
        <translation>Un nouveau modèle attend sur la page «&#xa0;Entraîner&#xa0;» que vous le gardiez ou le jetiez. Décidez d&apos;abord, puis appuyez à nouveau sur «&#xa0;Faites-le pour moi&#xa0;».</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or cancel it.</source>
        <translation>Un entraînement est en cours. Attendez la fin, ou annulez-le.</translation>
    </message>
    <message>
        <source>This lesson is for the task “{name}”, which is not on this computer. Make it under My Classes, or choose another lesson.</source>
        <translation>Cette leçon est pour la tâche «&#xa0;{name}&#xa0;», qui n&apos;est pas sur cet ordinateur. Créez-la sous «&#xa0;Mes classes&#xa0;», ou choisissez une autre leçon.</translation>
    </message>
    <message>
        <source>{problem} Until then {model} answers.</source>
        <translation>{problem} D&apos;ici là, {model} répond.</translation>
    </message>
    <message>
        <source>{task} is not trained yet: press Retrain.</source>
        <translation>{task} n&apos;est pas encore entraîné&#xa0;: appuyez sur «&#xa0;Réentraîner&#xa0;».</translation>
    </message>
    <message>
        <source>There is no model for {task}. Install Inkling again to restore it, or train one: inkling train {name}</source>
        <translation>Il n&apos;y a pas de modèle pour {task}. Réinstallez Inkling pour le rétablir, ou entraînez-en un&#xa0;: inkling train {name}</translation>
    </message>
    <message>
        <source>Save Drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>drawing.png</source>
        <translation>dessin.png</translation>
    </message>
    <message>
        <source>The drawing was not saved: {reason}. It is still here; try another folder.</source>
        <translation>Le dessin n&apos;a pas été enregistré&#xa0;: {reason}. Il est toujours ici&#x202f;; essayez un autre dossier.</translation>
    </message>
    <message>
        <source>Export Model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>The copied picture is empty. Copy it again.</source>
        <translation>L&apos;image copiée est vide. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
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
        <translation>Aucun dessin trouvé</translation>
    </message>
    <message>
        <source>No {sign} found</source>
        <translation>Introuvable&#xa0;: {sign}</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>livré avec Inkling</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ répond</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>{best} and {second} have as many right: {share}.</source>
        <translation>{best} et {second} en ont autant de justes&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>{best} has the most right: {share}, {points} points more than {second}.</source>
        <translation>{best} en a le plus de justes&#xa0;: {share}, {points} points de plus que {second}.</translation>
    </message>
    <message>
        <source>That is more than chance.</source>
        <translation>C&apos;est plus que le hasard.</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>Cela peut être le hasard.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Written by Inkling on {when}. All of this page is in this file.</source>
        <translation>Écrit par Inkling le {when}. Tout ce qui est sur cette page est dans ce fichier.</translation>
    </message>
    <message>
        <source>It was cancelled, so there is no model of it.</source>
        <translation>Il a été annulé&#x202f;; il n&apos;y a donc pas de modèle.</translation>
    </message>
    <message>
        <source>It failed, so there is no model of it.</source>
        <translation>Il a échoué&#x202f;; il n&apos;y a donc pas de modèle.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Rien n&apos;a été mesuré.</translation>
    </message>
    <message>
        <source>It learned for {time}.</source>
        <translation>Il a appris pendant {time}.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>New against current</source>
        <translation>Le nouveau face à l&apos;actuel</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Solid, blue: training. Dashed, orange: validation, on pictures held back.</source>
        <translation>Trait plein, bleu&#xa0;: entraînement. Tirets, orange&#xa0;: validation, sur des images mises de côté.</translation>
    </message>
    <message>
        <source>Row: the right class. Column: the new model&apos;s answer.</source>
        <translation>Ligne&#xa0;: la bonne classe. Colonne&#xa0;: la réponse du nouveau modèle.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Pires erreurs</translation>
    </message>
    <message>
        <source>The right class → the new model&apos;s answer, and how sure it was.</source>
        <translation>La bonne classe → la réponse du nouveau modèle, et à quel point il était sûr.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Right, of {count}</source>
        <translation>Justes, sur {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Mes corrections</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Strangers&apos; drawings</source>
        <translation>Dessins d&apos;inconnus</translation>
    </message>
    <message>
        <source>The tutorial&apos;s result: {came}, as expected.</source>
        <translation>Le résultat du tutoriel&#xa0;: {came}, comme prévu.</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}, as expected.</source>
        <translation>Le résultat de {preset}&#xa0;: {came}, comme prévu.</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}. Usually it comes to {expected}.</source>
        <translation>Le résultat de {preset}&#xa0;: {came}. D&apos;habitude, on obtient {expected}.</translation>
    </message>
    <message>
        <source>The new model is right on {share} of the test pictures.</source>
        <translation>Le nouveau modèle a raison sur {share} des images de test.</translation>
    </message>
    <message>
        <source>The test pictures are {source}.</source>
        <translation>Les images de test sont {source}.</translation>
    </message>
    <message>
        <source>On your corrections: {before} before, {now} now.</source>
        <translation>Sur vos corrections&#xa0;: {before} avant, {now} maintenant.</translation>
    </message>
    <message>
        <source>The new model is right on {right} of {count} pictures, so of many more like them on {low} to {high}.</source>
        <translation>Le nouveau modèle a raison sur {right} images de {count}&#x202f;; donc, sur beaucoup d&apos;autres semblables, sur {low} à {high}.</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, more than chance explains.</source>
        <translation>Le nouveau modèle est meilleur de {points} points, plus que le hasard ne l&apos;explique.</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, more than chance explains.</source>
        <translation>Le modèle actuel est meilleur de {points} points, plus que le hasard ne l&apos;explique.</translation>
    </message>
    <message>
        <source>Both are right equally often.</source>
        <translation>Les deux ont raison aussi souvent.</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, which may be chance.</source>
        <translation>Le nouveau modèle est meilleur de {points} points, ce qui peut être le hasard.</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, which may be chance.</source>
        <translation>Le modèle actuel est meilleur de {points} points, ce qui peut être le hasard.</translation>
    </message>
    <message>
        <source>share of the units that is dropped, %</source>
        <translation>part des unités mises à zéro,&#x202f;%</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>neurones</translation>
    </message>
    <message>
        <source>filters of 3 × 3</source>
        <translation>filtres de 3 × 3</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} poids</translation>
    </message>
    <message>
        <source>step (untrainable)</source>
        <translation>step (non entraînable)</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>It learns from digits drawn by Inkling, as {title} is not on this computer. {title} is better: fetch it under Data, {size}.</source>
        <translation>Il apprend de chiffres dessinés par Inkling, car {title} n&apos;est pas sur cet ordinateur. {title} est meilleur&#xa0;: téléchargez-le sous «&#xa0;Données&#xa0;», {size}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>se termine</translation>
    </message>
    <message>
        <source>new model waits</source>
        <translation>nouveau modèle en attente</translation>
    </message>
    <message>
        <source>New last layer</source>
        <translation>Nouvelle dernière couche</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>{preset}, changed</source>
        <translation>{preset}, modifié</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>All of {task} goes into one file. Pictures: {pictures:,}, corrections: {corrections:,}, models of your own: {models:,}, trainings: {runs:,}.</source>
        <translation>Tout ce qui appartient à {task} va dans un fichier. Images&#xa0;: {pictures:,}, corrections&#xa0;: {corrections:,}, vos modèles&#xa0;: {models:,}, entraînements&#xa0;: {runs:,}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{model}, {percent} right</source>
        <translation>{model}, {percent} justes</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>1, which learned for {time}</source>
        <translation>1, qui a appris pendant {time}</translation>
    </message>
    <message>
        <source>{count}, which learned for {time} in all</source>
        <translation>{count}, qui ont appris pendant {time} en tout</translation>
    </message>
    <message>
        <source>It becomes a task of its own; nothing of yours is changed.</source>
        <translation>Cela devient une tâche à part&#x202f;; rien de ce qui est à vous n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Its models are added to those of {task}; the one that answers stays, and nothing of yours is replaced.</source>
        <translation>Ses modèles s&apos;ajoutent à ceux de {task}&#x202f;; celui qui répond reste, et rien de ce qui est à vous n&apos;est remplacé.</translation>
    </message>
    <message>
        <source>A model from elsewhere answers in a process of its own, which may be stopped.</source>
        <translation>Un modèle venu d&apos;ailleurs répond dans un processus à part, qui peut être arrêté.</translation>
    </message>
    <message>
        <source>What a preset locks is locked for whoever starts from it; all other presets stay free, and Remove Preset under Train takes it away again.</source>
        <translation>Ce qu&apos;un préréglage verrouille est verrouillé pour qui part de lui&#x202f;; tous les autres préréglages restent libres, et «&#xa0;Supprimer le préréglage&#xa0;», sous «&#xa0;Entraîner&#xa0;», le retire.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Share of the data, %</source>
        <translation>Part des données,&#x202f;%</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Input scaling</source>
        <translation>Échelle de l&apos;entrée</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Point de départ</translation>
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
        <translation>{time} ici</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 époque</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} époques</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>digits drawn by Inkling</source>
        <translation>chiffres dessinés par Inkling</translation>
    </message>
    <message>
        <source>digits from your files</source>
        <translation>chiffres de vos fichiers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il est devenu</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>kept as {model}</source>
        <translation>gardé comme {model}</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>jeté</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>own</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the Desktop</source>
        <translation>Langue du bureau</translation>
    </message>
    <message>
        <source>Inkling speaks this language from its next start on: {name}.</source>
        <translation>Inkling parlera cette langue à partir de son prochain démarrage&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Nothing was printed. Choose another printer, or another file.</source>
        <translation>Rien n&apos;a été imprimé. Choisissez une autre imprimante, ou un autre fichier.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Envoyé à l&apos;imprimante {name}.</translation>
    </message>
    <message>
        <source>Settings of yours, or handed out to you.</source>
        <translation>Vos réglages, ou ceux qu&apos;on vous a distribués.</translation>
    </message>
    <message>
        <source>There is a preset “{title}” already. Give another name.</source>
        <translation>Il y a déjà un préréglage «&#xa0;{title}&#xa0;». Donnez un autre nom.</translation>
    </message>
    <message>
        <source>lock: “{name}” is no setting; there are {known}</source>
        <translation>lock&#xa0;: «&#xa0;{name}&#xa0;» n&apos;est pas un réglage&#x202f;; il y a {known}</translation>
    </message>
    <message>
        <source>{preset}; locked: {settings}</source>
        <translation>{preset}&#x202f;; verrouillés&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>has a setting that this Inkling does not know: {name}</source>
        <translation>a un réglage que cet Inkling ne connaît pas&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{file} {error}, so this preset is left out.</source>
        <translation>{file} {error}, ce préréglage est donc laissé de côté.</translation>
    </message>
    <message>
        <source>The kiosk settings, {path}, cannot be followed: the file {reason}. Until whoever looks after this computer has mended it, all that it could hide is hidden and all settings of Train are locked; what you made is safe.</source>
        <translation>Les réglages de kiosque, {path}, ne peuvent pas être suivis&#xa0;: le fichier {reason}. Tant que la personne qui s&apos;occupe de cet ordinateur ne l&apos;a pas réparé, tout ce qu&apos;il pourrait masquer est masqué et tous les réglages d&apos;«&#xa0;Entraîner&#xa0;» sont verrouillés&#x202f;; ce que vous avez fait est en sécurité.</translation>
    </message>
    <message>
        <source>--profile needs a name, as in: inkling --profile Ada</source>
        <translation>--profile attend un nom, par exemple&#xa0;: inkling --profile Ada</translation>
    </message>
    <message>
        <source>names a session that is not there</source>
        <translation>nomme une session qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>Which session was open last is not known: {path} {reason}. The first one is open; all others are whole, under File &gt; Earlier Sessions.</source>
        <translation>On ne sait pas quelle session était ouverte la dernière fois&#xa0;: {path} {reason}. La première est ouverte&#x202f;; toutes les autres sont intactes, sous Fichier &gt; Sessions précédentes.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds the weights of another network. Delete it, fetch it again under Data, then train again. Your model and your photos are as they were.</source>
        <translation>{path} est endommagé, ou contient les poids d&apos;un autre réseau. Supprimez-le, téléchargez-le de nouveau sous «&#xa0;Données&#xa0;», puis entraînez de nouveau. Votre modèle et vos photos sont tels qu&apos;ils étaient.</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>gomme</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>trait</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>{file} is no longer the file that was looked at. Open it again; nothing was changed.</source>
        <translation>{file} n&apos;est plus le fichier qui a été examiné. Rouvrez-le&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There are no pictures of the class&apos;s own in what was handed in. Choose another folder.</source>
        <translation>Il n&apos;y a pas d&apos;images propres à la classe dans ce qui a été rendu. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no common test for {task} here. Choose a task of your own, or digits with MNIST on this computer.</source>
        <translation>Il n&apos;y a pas ici de test commun pour {task}. Choisissez une tâche à vous, ou les chiffres avec MNIST sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{folder} holds no file that ends in {suffix}. Choose the folder with the files that were handed in.</source>
        <translation>{folder} ne contient aucun fichier finissant par {suffix}. Choisissez le dossier avec les fichiers rendus.</translation>
    </message>
    <message>
        <source>{model} is for other pictures than those of {task}, and so was not measured.</source>
        <translation>{model} est fait pour d&apos;autres images que celles de {task}, et n&apos;a donc pas été mesuré.</translation>
    </message>
    <message>
        <source>{file} cannot be read at the moment. Close other programs, then try again; nothing was changed.</source>
        <translation>{file} ne peut pas être lu pour le moment. Fermez d&apos;autres programmes, puis réessayez&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{file} takes more time or memory to read than a shared file may. Ask for it again; nothing was changed.</source>
        <translation>Lire {file} demande plus de temps ou de mémoire qu&apos;un fichier partagé ne le peut. Redemandez-le&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>step “{title}”: {sentence}</source>
        <translation>étape «&#xa0;{title}&#xa0;»&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is no figure. They begin with: {kinds}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une grandeur. Les grandeurs commencent par&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is no figure. Of “{of}” there are: {there}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une grandeur. De «&#xa0;{of}&#xa0;», il y a&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>“{name}” is not known there: no step before it notes or trains that.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;y est pas connu&#xa0;: aucune étape d&apos;avant ne le note ni ne l&apos;entraîne.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no archive of cats and dogs that Inkling made. Fetch or choose it again under Data.</source>
        <translation>{path} est endommagé, ou n&apos;est pas une archive de chats et de chiens faite par Inkling. Téléchargez-la ou choisissez-la de nouveau sous «&#xa0;Données&#xa0;».</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun d&apos;eux</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} points</translation>
    </message>
    <message>
        <source>drawn by Inkling</source>
        <translation>dessinées&#xa0;par&#xa0;Inkling</translation>
    </message>
    <message>
        <source>from your files</source>
        <translation>tirées&#xa0;de&#xa0;vos&#xa0;fichiers</translation>
    </message>
    <message>
        <source>your own, each asked about while it was left out of the learning</source>
        <translation>les&#xa0;vôtres,&#xa0;chacune&#xa0;posée&#xa0;alors&#xa0;qu&apos;elle&#xa0;était&#xa0;laissée&#xa0;hors&#xa0;de&#xa0;l&apos;apprentissage</translation>
    </message>
    <message>
        <source>The trial did not end well. {error}</source>
        <translation>L&apos;essai&#xa0;ne&#xa0;s&apos;est&#xa0;pas&#xa0;bien&#xa0;terminé.&#xa0;{error}</translation>
    </message>
    <message>
        <source>--search needs an extra part: pip install inkling-workbench[search]. Without it, all combinations are trained.</source>
        <translation>--search demande un complément&#xa0;: pip install inkling-workbench[search]. Sans cette option, toutes les combinaisons sont entraînées.</translation>
    </message>
    <message>
        <source>Here 0 means {value}.</source>
        <translation>Ici, 0 signifie {value}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open Photos…</source>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Photos in a Folder…</source>
        <translation>Photos d&apos;un dossier…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Paste Photo</source>
        <translation>Coller une photo</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Save Drawing…</source>
        <translation>Enregistrer le dessin…</translation>
    </message>
    <message>
        <source>Save Answers as CSV…</source>
        <translation>Enregistrer les réponses en CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>New Session…</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>Share This Task…</source>
        <translation>Partager cette tâche…</translation>
    </message>
    <message>
        <source>Open a Shared Task…</source>
        <translation>Ouvrir une tâche partagée…</translation>
    </message>
    <message>
        <source>Collect from a Class…</source>
        <translation>Ramasser dans une classe…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Wider Pen</source>
        <translation>Stylo plus large</translation>
    </message>
    <message>
        <source>Narrower Pen</source>
        <translation>Stylo plus fin</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Answer While Drawing</source>
        <translation>Répondre pendant le dessin</translation>
    </message>
    <message>
        <source>Take Back Last Correction</source>
        <translation>Retirer la dernière correction</translation>
    </message>
    <message>
        <source>Compare Two Models</source>
        <translation>Comparer deux modèles</translation>
    </message>
    <message>
        <source>Step by Step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Present on a Projector</source>
        <translation>Présenter sur un projecteur</translation>
    </message>
    <message>
        <source>Show the Code…</source>
        <translation>Montrer le code…</translation>
    </message>
    <message>
        <source>Export Model…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <source>Data Sets…</source>
        <translation>Jeux de données…</translation>
    </message>
    <message>
        <source>My Classes…</source>
        <translation>Mes classes…</translation>
    </message>
    <message>
        <source>My Corrections…</source>
        <translation>Mes corrections…</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What Is This?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#x202f;?</translation>
    </message>
    <message>
        <source>Explain What I Click</source>
        <translation>Expliquer ce que je clique</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy Details for a Report</source>
        <translation>Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>À propos d&apos;Inkling</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Back to Try</source>
        <translation>Retour à «&#xa0;Essayer&#xa0;»</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Show the Input</source>
        <translation>Montrer l&apos;entrée</translation>
    </message>
    <message>
        <source>Look Inside</source>
        <translation>Regarder à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Ask Why</source>
        <translation>Demander pourquoi</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation>Thème du bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How sure the network is</source>
        <translation>À quel point le réseau est sûr</translation>
    </message>
    <message>
        <source>Probability and time</source>
        <translation>Probabilité et durée</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun d&apos;eux</translation>
    </message>
    <message>
        <source>{sign} {place} of {count}: point at another to see its bars</source>
        <translation>{sign} {place} sur {count}&#xa0;: pointez un autre signe pour voir ses barres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Press Classify</source>
        <translation>Appuyez sur «&#xa0;Classer&#xa0;»</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Pas encore entraîné</translation>
    </message>
    <message>
        <source>A cat and a dog</source>
        <translation>Un chat et un chien</translation>
    </message>
    <message>
        <source>Sure: each in a half of the photo</source>
        <translation>Sûr&#xa0;: chacun dans une moitié de la photo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Most like {classes}</source>
        <translation>Ressemble le plus à {classes}</translation>
    </message>
    <message>
        <source>Unsure: {classes}</source>
        <translation>Pas sûr&#xa0;: {classes}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Réponse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} est écrit.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your drawing is still here; if the window behaves oddly, save the drawing and start Inkling again.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit. Votre dessin est toujours là&#x202f;; si la fenêtre se comporte bizarrement, enregistrez le dessin et relancez Inkling.</translation>
    </message>
</context>
<context>
    <name>CameraBar</name>
    <message>
        <source>● Camera is on</source>
        <translation>● La caméra est allumée</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>As in a mirror; what is written is then read in a mirror</source>
        <translation>Comme dans un miroir&#x202f;; ce qui est écrit est alors lu à l&apos;envers</translation>
    </message>
    <message>
        <source>Take Photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Keep this picture, and turn the camera off</source>
        <translation>Garder cette image, et éteindre la caméra</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Width of the pen</source>
        <translation>Largeur du stylo</translation>
    </message>
    <message>
        <source>Width of the pen ( [ and ] )</source>
        <translation>Largeur du stylo ( [ et ] )</translation>
    </message>
    <message>
        <source>Back to white paper (Delete)</source>
        <translation>Retour au papier blanc (Suppr)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Ask the network now (Return)</source>
        <translation>Demander maintenant au réseau (Entrée)</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
</context>
<context>
    <name>ClassBalance</name>
    <message>
        <source>How many pictures of each label</source>
        <translation>Combien d&apos;images de chaque étiquette</translation>
    </message>
</context>
<context>
    <name>ClassChooser</name>
    <message>
        <source>Which class is asked about</source>
        <translation>Sur quelle classe porte la question</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Pourquoi {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Pourquoi pas {name}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ClassMistakes</name>
    <message>
        <source>Mistakes, class by class</source>
        <translation>Erreurs, classe par classe</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>{name}: {share} wrong</source>
        <translation>{name}&#xa0;: {share} faux</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The Code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>This plain Keras script trains as {name} was trained. It needs nothing of Inkling.</source>
        <translation>Ce simple script Keras entraîne comme {name} a été entraîné. Il n&apos;a besoin de rien d&apos;Inkling.</translation>
    </message>
    <message>
        <source>What the step “{title}” does, in plain Python.</source>
        <translation>Ce que fait l&apos;étape «&#xa0;{title}&#xa0;», en Python simple.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the Code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect from a Class</source>
        <translation>Ramasser dans une classe</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Test that all are measured with</source>
        <translation>Test avec lequel tous sont mesurés</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Right in the test</source>
        <translation>Justes au test</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Time trained</source>
        <translation>Temps d&apos;entraînement</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>Ce qui a été rendu</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>Nom de la nouvelle tâche</translation>
    </message>
    <message>
        <source>Name, such as Our class</source>
        <translation>Nom, par exemple Notre classe</translation>
    </message>
    <message>
        <source>Make a Task of All Drawings</source>
        <translation>Faire une tâche de tous les dessins</translation>
    </message>
    <message>
        <source>Save the Table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>{folder} is being read.</source>
        <translation>{folder} est en cours de lecture.</translation>
    </message>
    <message>
        <source>Measure all with</source>
        <translation>Tout mesurer avec</translation>
    </message>
    <message>
        <source>nothing: count the pictures alone</source>
        <translation>rien&#xa0;: compter seulement les images</translation>
    </message>
    <message>
        <source>the test of {task}</source>
        <translation>le test de {task}</translation>
    </message>
    <message>
        <source>{done} of {all} files were read.</source>
        <translation>{done} fichiers sur {all} ont été lus.</translation>
    </message>
    <message>
        <source>{count} more have a problem.</source>
        <translation>{count} autres ont un problème.</translation>
    </message>
    <message>
        <source>The pictures are being copied.</source>
        <translation>Les images sont en cours de copie.</translation>
    </message>
    <message>
        <source>{task} is among your classes, with {count} pictures. What a fifth of the writers drew is only measured with.</source>
        <translation>{task} est parmi vos classes, avec {count} images. Ce qu&apos;un cinquième des auteurs a dessiné sert seulement à mesurer.</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} est écrit.</translation>
    </message>
</context>
<context>
    <name>ColorLegend</name>
    <message>
        <source>Colours: dark is 0, bright the strongest of its layer</source>
        <translation>Couleurs&#xa0;: sombre vaut 0, clair le plus fort de sa couche</translation>
    </message>
    <message>
        <source>Colours: blue speaks against, orange for</source>
        <translation>Couleurs&#xa0;: le bleu est contre, l&apos;orange pour</translation>
    </message>
    <message>
        <source>Dark = 0, bright = the strongest of its layer. Where numbers have a sign: blue = below 0, white = 0, orange = above.</source>
        <translation>Sombre = 0, clair = le plus fort de sa couche. Quand les nombres ont un signe&#xa0;: bleu = sous 0, blanc = 0, orange = au-dessus.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>le plus fort</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>There is one model only: train another, and compare the two here</source>
        <translation>Il n&apos;y a qu&apos;un modèle&#xa0;: entraînez-en un autre, et comparez les deux ici</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>Deux modèles, un dessin&#xa0;: les deux intérieurs côte à côte</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>New against current</source>
        <translation>Le nouveau face à l&apos;actuel</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>What is taken for what</source>
        <translation>Ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <translation>{} images</translation>
    </message>
    <message>
        <source>{right} recognised: {pictures}</source>
        <translation>{right} reconnu&#xa0;: {pictures}</translation>
    </message>
    <message>
        <source>{right} taken for {answer}: {pictures}</source>
        <translation>{right} pris pour {answer}&#xa0;: {pictures}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Retirer la correction</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Wrong? It is a</source>
        <translation>Faux&#x202f;? C&apos;est</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>✓ Saved as {label}</source>
        <translation>✓ Enregistré comme {label}</translation>
    </message>
    <message>
        <source>It is {label}</source>
        <translation>C&apos;est {label}</translation>
    </message>
    <message>
        <source>It is {label} ({key})</source>
        <translation>C&apos;est {label} ({key})</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>My Corrections</source>
        <translation>Mes corrections</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change the label of the chosen pictures</source>
        <translation>Changer l&apos;étiquette des images choisies</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>C&apos;est…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nothing yet. Where the network is wrong, press what it is.</source>
        <translation>Rien encore. Là où le réseau se trompe, appuyez sur ce que c&apos;est.</translation>
    </message>
    <message>
        <source>No {label} yet.</source>
        <translation>Pas encore de {label}.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>Choisies&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{held} of {count} are only measured with, never trained on</source>
        <translation>{held} sur {count} ne servent qu&apos;à mesurer, jamais à entraîner</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Exported drawings (*.zip)</source>
        <translation>Dessins exportés (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Importing {done} of {count}…</source>
        <translation>Importation de {done} sur {count}…</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} ajoutées</translation>
    </message>
    <message>
        <source>{count} were there already</source>
        <translation>{count} étaient déjà là</translation>
    </message>
    <message>
        <source>{count} have labels that this task does not know</source>
        <translation>{count} ont des étiquettes que cette tâche ne connaît pas</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>; arrêté</translation>
    </message>
    <message>
        <source>{count} exported.</source>
        <translation>{count} exportées.</translation>
    </message>
</context>
<context>
    <name>CustomTasksPage</name>
    <message>
        <source>My Classes</source>
        <translation>Mes classes</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>Nom de la nouvelle tâche</translation>
    </message>
    <message>
        <source>Name, such as Trees</source>
        <translation>Nom, par exemple Arbres</translation>
    </message>
    <message>
        <source>From a Folder…</source>
        <translation>D&apos;un dossier…</translation>
    </message>
    <message>
        <source>By Drawing…</source>
        <translation>En dessinant…</translation>
    </message>
    <message>
        <source>By Camera</source>
        <translation>Par la caméra</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mes classes</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Images…</translation>
    </message>
    <message>
        <source>Draw More…</source>
        <translation>Dessiner encore…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name it, then choose or drop a folder that has a folder of pictures for each class, draw the examples, or show them to the camera.</source>
        <translation>Nommez-la, puis choisissez ou déposez un dossier qui contient un dossier d&apos;images par classe, dessinez les exemples, ou montrez-les à la caméra.</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entraîné</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>pas encore entraîné</translation>
    </message>
    <message>
        <source>to be trained again</source>
        <translation>à réentraîner</translation>
    </message>
    <message>
        <source>Folder of Classes</source>
        <translation>Dossier de classes</translation>
    </message>
    <message>
        <source>{title} is there. Press Retrain in the window to train it.</source>
        <translation>{title} est là. Appuyez sur «&#xa0;Réentraîner&#xa0;» dans la fenêtre pour l&apos;entraîner.</translation>
    </message>
    <message>
        <source>{title} needs at least two classes. Draw More adds one.</source>
        <translation>{title} a besoin d&apos;au moins deux classes. «&#xa0;Dessiner encore&#xa0;» en ajoute une.</translation>
    </message>
    <message>
        <source>{title} is put aside; its models stay.</source>
        <translation>{title} est mis de côté&#x202f;; ses modèles restent.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>There is no model to show the code of.</source>
        <translation>Il n&apos;y a pas de modèle dont montrer le code.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The details are copied: paste them into your report. Nothing was sent.</source>
        <translation>Les détails sont copiés&#xa0;: collez-les dans votre rapport. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>À propos d&apos;Inkling</translation>
    </message>
    <message>
        <source>Draw a digit and see what the network thinks. Everything stays on this computer.</source>
        <translation>Dessinez un chiffre et voyez ce qu&apos;en pense le réseau. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is being written. Everything else goes on.</source>
        <translation>{name} est en cours d&apos;écriture. Tout le reste continue.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Surface de dessin</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Dessinez à la souris, au stylet ou au doigt. Suppr l&apos;efface.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez un chiffre ici</translation>
    </message>
</context>
<context>
    <name>EventBoard</name>
    <message>
        <source>TensorBoard is not installed. Install it in Inkling&apos;s Python: pip install tensorboard. From then on each training writes event files for it, into its model&apos;s folder below {folder}.</source>
        <translation>TensorBoard n&apos;est pas installé. Installez-le dans le Python d&apos;Inkling&#xa0;: pip install tensorboard. Dès lors, chaque entraînement lui écrit des fichiers d&apos;événements, dans le dossier de son modèle sous {folder}.</translation>
    </message>
    <message>
        <source>There are no event files yet. Each training writes some into its model&apos;s folder, below {folder}.</source>
        <translation>Il n&apos;y a pas encore de fichiers d&apos;événements. Chaque entraînement en écrit dans le dossier de son modèle, sous {folder}.</translation>
    </message>
    <message>
        <source>TensorBoard starts…</source>
        <translation>TensorBoard démarre…</translation>
    </message>
    <message>
        <source>TensorBoard shows the event files below {folder} in the browser, at {address}. It ends with this window.</source>
        <translation>TensorBoard montre les fichiers d&apos;événements sous {folder} dans le navigateur, à {address}. Il s&apos;arrête avec cette fenêtre.</translation>
    </message>
    <message>
        <source>TensorBoard has ended. Try again, or start it in a terminal: tensorboard --logdir {folder}</source>
        <translation>TensorBoard s&apos;est arrêté. Réessayez, ou lancez-le dans un terminal&#xa0;: tensorboard --logdir {folder}</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave the rest unread (Escape)</source>
        <translation>Ne pas lire le reste (Échap)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>The answers as a table for a spreadsheet</source>
        <translation>Les réponses en tableau pour un tableur</translation>
    </message>
    <message>
        <source>Put these photos away</source>
        <translation>Ranger ces photos</translation>
    </message>
    <message>
        <source>Put these photos away (Escape)</source>
        <translation>Ranger ces photos (Échap)</translation>
    </message>
    <message>
        <source>{done} of {count} read</source>
        <translation>{done} lues sur {count}</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Les photos et leurs réponses</translation>
    </message>
</context>
<context>
    <name>FilmstripController</name>
    <message>
        <source>The {count} photos are put away.</source>
        <translation>Les {count} photos sont rangées.</translation>
    </message>
    <message>
        <source>Show Them Again</source>
        <translation>Les montrer à nouveau</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>photos.csv</source>
        <translation>photos.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>FiltersPicture</name>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>Ce que cherche la première couche qui apprend</translation>
    </message>
    <message>
        <source>The weights of its first units, changing as it learns: orange where ink speaks for a unit, blue where against it, white where it does not matter.</source>
        <translation>Les poids de ses premières unités, qui changent pendant l&apos;apprentissage&#xa0;: orange là où l&apos;encre parle pour une unité, bleu contre, blanc là où elle n&apos;importe pas.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Fermer les premiers pas</translation>
    </message>
    <message>
        <source>Do not show these again</source>
        <translation>Ne plus les montrer</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>and the bars move</source>
        <translation>et les barres bougent</translation>
    </message>
    <message>
        <source>Drop a photo</source>
        <translation>Déposez une photo</translation>
    </message>
    <message>
        <source>of digits or a pet</source>
        <translation>de chiffres ou d&apos;un animal</translation>
    </message>
    <message>
        <source>Press Retrain</source>
        <translation>Réentraînez</translation>
    </message>
    <message>
        <source>and see it learn</source>
        <translation>et voyez-le apprendre</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Show in Folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Pictures looked at</source>
        <translation>Images examinées</translation>
    </message>
    <message>
        <source>Classes that were found</source>
        <translation>Classes trouvées</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>Ce qu&apos;il faut en savoir</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>Photos&#xa0;: l&apos;image entière compte</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>Dessins&#xa0;: l&apos;encre sur le papier compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>Photos d&apos;un dossier</translation>
    </message>
    <message>
        <source>How many were read</source>
        <translation>Combien ont été lues</translation>
    </message>
    <message>
        <source>Show names or answers with</source>
        <translation>Montrer les noms ou réponses contenant</translation>
    </message>
    <message>
        <source>{folder}: {task}, answered by {model}</source>
        <translation>{folder}&#xa0;: {task}, réponses de {model}</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Montrer le verdict</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Les photos et leurs réponses</translation>
    </message>
    <message>
        <source>Filter by name or answer</source>
        <translation>Filtrer par nom ou réponse</translation>
    </message>
    <message>
        <source>Save as a Table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON lines or Parquet</source>
        <translation>CSV pour un tableur, JSON lines ou Parquet</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{done} photos</source>
        <translation>{done} photos</translation>
    </message>
    <message>
        <source>{done} of {total}, paused</source>
        <translation>{done} sur {total}, en pause</translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation>{done} lues</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} sur {total}, encore {left}</translation>
    </message>
    <message>
        <source>Save as a Table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>photos.csv</source>
        <translation>photos.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)</source>
        <translation>CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)</translation>
    </message>
</context>
<context>
    <name>FolderRun</name>
    <message>
        <source>Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what was saved is safe.</source>
        <translation>Inkling a été déplacé ou supprimé pendant qu&apos;il tournait. Fermez-le, puis lancez-le d&apos;où il est maintenant&#x202f;; ce qui est enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Reading the folder ended at a fault. What was answered is kept: open the folder again to go on.</source>
        <translation>La lecture du dossier s&apos;est arrêtée sur une erreur. Ce qui a été répondu est gardé&#xa0;: ouvrez à nouveau le dossier pour continuer.</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun d&apos;eux</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sections of this document</source>
        <translation>Sections de ce document</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Pas dans ce document</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Back to the window as it was (Escape or F11)</source>
        <translation>Retour à la fenêtre d&apos;avant (Échap ou F11)</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>Train a new model and compare it with this one (Ctrl+R)</source>
        <translation>Entraîner un nouveau modèle et le comparer à celui-ci (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another training is shown here until it is decided about. Look at earlier ones after that.</source>
        <translation>Un autre entraînement est montré ici jusqu&apos;à votre décision. Regardez ensuite les précédents.</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <translation>{name} répond désormais.</translation>
    </message>
    <message>
        <source>Removed: {names}</source>
        <translation>Supprimés&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling n&apos;a pas pu lire cette photo. Essayez-en une autre.</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>Draw, and both models answer here.</source>
        <translation>Dessinez, et les deux modèles répondent ici.</translation>
    </message>
</context>
<context>
    <name>InsideTools</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>Deux modèles, un dessin&#xa0;: les deux intérieurs côte à côte</translation>
    </message>
    <message>
        <source>Step by step: walk the drawing through the network, layer by layer</source>
        <translation>Étape par étape&#xa0;: promenez le dessin dans le réseau, couche par couche</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Add a layer: {kind}</source>
        <translation>Ajouter une couche&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>After the marked layer, where that can be</source>
        <translation>Après la couche marquée, là où c&apos;est possible</translation>
    </message>
    <message>
        <source>Move the layer towards the picture</source>
        <translation>Rapprocher la couche de l&apos;image</translation>
    </message>
    <message>
        <source>Move the layer towards the answer</source>
        <translation>Rapprocher la couche de la réponse</translation>
    </message>
    <message>
        <source>Remove the marked layer</source>
        <translation>Supprimer la couche marquée</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <source>{lesson} · step {step} of {count}</source>
        <translation>{lesson} · étape {step} sur {count}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Looking at the data…</source>
        <translation>Examen des données…</translation>
    </message>
    <message>
        <source>Training: {name}…</source>
        <translation>Entraînement&#xa0;: {name}…</translation>
    </message>
    <message>
        <source># This step has no code.</source>
        <translation># Cette étape n&apos;a pas de code.</translation>
    </message>
    <message>
        <source>Save the Lesson as a Notebook</source>
        <translation>Enregistrer la leçon comme notebook</translation>
    </message>
    <message>
        <source>Jupyter notebook (*.ipynb)</source>
        <translation>Notebook Jupyter (*.ipynb)</translation>
    </message>
    <message>
        <source>The notebook is saved.</source>
        <translation>Le notebook est enregistré.</translation>
    </message>
</context>
<context>
    <name>LessonsDock</name>
    <message>
        <source>Lessons: steps to be done on your own strokes and trainings. Do It for Me does the step that is shown; every figure is measured on this computer.</source>
        <translation>Leçons&#xa0;: des étapes à faire sur vos propres traits et entraînements. «&#xa0;Faites-le pour moi&#xa0;» fait l&apos;étape montrée&#x202f;; chaque valeur est mesurée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
</context>
<context>
    <name>LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Do It for Me</source>
        <translation>Faites-le pour moi</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>Save as a Notebook…</source>
        <translation>Enregistrer comme notebook…</translation>
    </message>
    <message>
        <source>All Lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>What is shown of the network</source>
        <translation>Ce qui est montré du réseau</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ModelInputPanel</name>
    <message>
        <source>Your ink</source>
        <translation>Votre encre</translation>
    </message>
    <message>
        <source>The box around the ink</source>
        <translation>Le cadre autour de l&apos;encre</translation>
    </message>
    <message>
        <source>The box at 20 by 20 pixels</source>
        <translation>Le cadre en 20 sur 20 pixels</translation>
    </message>
    <message>
        <source>Centred in 28 by 28 pixels</source>
        <translation>Centré dans 28 sur 28 pixels</translation>
    </message>
    <message>
        <source>{side} × {side} greys, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} niveaux de gris, comprimés en carré&#xa0;: tout ce qu&apos;il reçoit.</translation>
    </message>
    <message>
        <source>{side} × {side} colours, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} couleurs, comprimées en un carré&#xa0;: tout ce qu&apos;il reçoit.</translation>
    </message>
    <message>
        <source>From the photo</source>
        <translation>De la photo</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>as you drew it</source>
        <translation>comme vous l&apos;avez dessiné</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>the place does not matter</source>
        <translation>l&apos;endroit n&apos;importe pas</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>the size does not matter</source>
        <translation>la taille n&apos;importe pas</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>by mass, as in MNIST</source>
        <translation>par la masse, comme dans MNIST</translation>
    </message>
    <message>
        <source>28 × 28 numbers, 0 = paper, 1 = ink: all that it gets.</source>
        <translation>28 × 28 nombres, 0 = papier, 1 = encre&#xa0;: tout ce qu&apos;il reçoit.</translation>
    </message>
    <message>
        <source>A step is off: the network was trained with all three.</source>
        <translation>Une étape est désactivée&#xa0;: le réseau a été entraîné avec les trois.</translation>
    </message>
</context>
<context>
    <name>ModelInputPreview</name>
    <message>
        <source>Model input, 28 by 28 pixels</source>
        <translation>Entrée du modèle, 28 sur 28 pixels</translation>
    </message>
</context>
<context>
    <name>ModelSelector</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which model answers, and its accuracy on test pictures</source>
        <translation>Quel modèle répond, et son exactitude sur les images de test</translation>
    </message>
    <message>
        <source>{name} (damaged)</source>
        <translation>{name} (endommagé)</translation>
    </message>
    <message>
        <source> of digits drawn by Inkling</source>
        <translation> de chiffres dessinés par Inkling</translation>
    </message>
    <message>
        <source> of digits from your files</source>
        <translation> de chiffres de vos fichiers</translation>
    </message>
    <message>
        <source>, not kept yet</source>
        <translation>, pas encore gardé</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Ce que montre la page</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Try Several</source>
        <translation>Essais multiples</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>The event files of all trainings, in the browser, where it is installed</source>
        <translation>Les fichiers d&apos;événements de tous les entraînements, dans le navigateur, s&apos;il est installé</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>The task with all models of your own, as one file</source>
        <translation>La tâche avec tous vos modèles, en un seul fichier</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Inside the network</source>
        <translation>L&apos;intérieur du réseau</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Rien n&apos;est encore dessiné</translation>
    </message>
    <message>
        <source>{count} layers; move with the arrow keys</source>
        <translation>{count} couches&#x202f;; déplacez-vous avec les flèches</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New Session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>For whoever comes next. All that was drawn, taught and trained here is kept, and comes back by File &gt; Earlier Sessions.</source>
        <translation>Pour la personne suivante. Tout ce qui a été dessiné, appris et entraîné ici est conservé, et revient par Fichier &gt; Sessions précédentes.</translation>
    </message>
    <message>
        <source>Name of the session that ends (may stay empty)</source>
        <translation>Nom de la session qui se termine (peut rester vide)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>The picture as numbers</source>
        <translation>L&apos;image en nombres</translation>
    </message>
</context>
<context>
    <name>OcclusionView</name>
    <message>
        <source>What speaks for the class, and what against it</source>
        <translation>Ce qui parle pour la classe, et ce qui parle contre elle</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Add its corrections to mine</source>
        <translation>Ajouter ses corrections aux miennes</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <source>Remove Preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Bring Preset Back</source>
        <translation>Rétablir le préréglage</translation>
    </message>
</context>
<context>
    <name>PhotoBatch</name>
    <message>
        <source>Inkling failed to read this photo.</source>
        <translation>Inkling n&apos;a pas pu lire cette photo.</translation>
    </message>
</context>
<context>
    <name>PhotoController</name>
    <message>
        <source>Open Photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All Files (*)</source>
        <translation>Images ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>Photos d&apos;un dossier</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Il n&apos;y a pas d&apos;image à coller. Copiez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>The first {most} of {count} photos are read. Drop the rest later.</source>
        <translation>Les {most} premières photos sur {count} sont lues. Déposez les autres plus tard.</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Not read</source>
        <translation>Pas lue</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun d&apos;eux</translation>
    </message>
</context>
<context>
    <name>PhotoReader</name>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling n&apos;a pas pu lire cette photo. Essayez-en une autre.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>{label}: only measured with, never trained on</source>
        <translation>{label}&#xa0;: ne sert qu&apos;à mesurer, jamais à entraîner</translation>
    </message>
    <message>
        <source>{label}: trained on</source>
        <translation>{label}&#xa0;: sert à entraîner</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Nom d&apos;une nouvelle classe</translation>
    </message>
    <message>
        <source>New class, Return</source>
        <translation>Nouvelle classe, Entrée</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The chosen picture, larger</source>
        <translation>L&apos;image choisie, en plus grand</translation>
    </message>
    <message>
        <source>What counts in a picture</source>
        <translation>Ce qui compte dans une image</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>Photos&#xa0;: l&apos;image entière compte</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>Dessins&#xa0;: l&apos;encre sur le papier compte</translation>
    </message>
    <message>
        <source>Move the chosen pictures</source>
        <translation>Déplacer les images choisies</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Add Photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Delete Pictures</source>
        <translation>Supprimer les images</translation>
    </message>
    <message>
        <source>Undo Change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Back to the List</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>{name}: double-click or F2 renames it</source>
        <translation>{name}&#xa0;: double-clic ou F2 pour la renommer</translation>
    </message>
    <message>
        <source>The model knows {classes}: train it again, and it learns these.</source>
        <translation>Le modèle connaît {classes}&#xa0;: réentraînez-le, et il apprendra celles-ci.</translation>
    </message>
    <message>
        <source>Photos of a Class</source>
        <translation>Photos d&apos;une classe</translation>
    </message>
    <message>
        <source>{title} is for {kind} from now on. Train it again: it has to learn anew.</source>
        <translation>{title} est désormais pour des {kind}. Entraînez à nouveau&#xa0;: tout est à réapprendre.</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>dessins</translation>
    </message>
    <message>
        <source>Adding {done} of {count}…</source>
        <translation>Ajout de {done} sur {count}…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>This looks like digits on paper, so Digits answers.</source>
        <translation>On dirait des chiffres sur du papier, donc «&#xa0;Chiffres&#xa0;» répond.</translation>
    </message>
    <message>
        <source>This looks like an animal, not like digits, so Cats &amp; dogs answers.</source>
        <translation>On dirait un animal, pas des chiffres, donc «&#xa0;Chat, chien&#xa0;» répond.</translation>
    </message>
    <message>
        <source>Back to {task}</source>
        <translation>Retour à {task}</translation>
    </message>
    <message>
        <source>{model} is ready</source>
        <translation>{model} est prêt</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Pas de modèle</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Save as Preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Share This Task lets you hand it out. Who starts from it cannot change what is locked; every other preset stays free.</source>
        <translation>«&#xa0;Partager cette tâche&#xa0;» permet de le distribuer. Qui part de lui ne peut pas changer ce qui est verrouillé&#x202f;; tous les autres préréglages restent libres.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilité de chaque classe</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RecentPhotos</name>
    <message>
        <source>Open Recent</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Name of the class, such as Mug</source>
        <translation>Nom de la classe, par exemple Tasse</translation>
    </message>
    <message>
        <source>Hold to Record</source>
        <translation>Maintenir pour enregistrer</translation>
    </message>
    <message>
        <source>Hold it down (or Space), and turn and move what is seen: then they differ</source>
        <translation>Maintenez-le (ou Espace), et tournez et déplacez ce que l&apos;on voit&#xa0;: les images diffèrent alors</translation>
    </message>
    <message>
        <source>No pictures yet: name a class, and hold the button.</source>
        <translation>Pas encore d&apos;images&#xa0;: nommez une classe, et maintenez le bouton.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Show the Code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>Cet entraînement en simple script Keras</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>Réglages, courbes, erreurs et code dans un fichier que tout navigateur montre</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>Test picture {index}</source>
        <translation>Image de test {index}</translation>
    </message>
</context>
<context>
    <name>RunChip</name>
    <message>
        <source>Go to the training</source>
        <translation>Aller à l&apos;entraînement</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The first pictures it learns from</source>
        <translation>Les premières images dont il apprend</translation>
    </message>
    <message>
        <source>First training pictures</source>
        <translation>Premières images d&apos;entraînement</translation>
    </message>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>Ce que cherche la première couche qui apprend</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Trainings and models</source>
        <translation>Entraînements et modèles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>What came of it: curves, figures and mistakes</source>
        <translation>Ce qu&apos;il en est sorti&#xa0;: courbes, valeurs et erreurs</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>Réglages, courbes, erreurs et code dans un fichier que tout navigateur montre</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>Cet entraînement en simple script Keras</translation>
    </message>
    <message>
        <source>The same settings and the same seed</source>
        <translation>Les mêmes réglages et la même graine</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>Le laisser répondre</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>Revenir à ce modèle&#x202f;; aucun autre n&apos;est perdu</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>No training yet. Whatever you train stands here, to be compared.</source>
        <translation>Pas encore d&apos;entraînement. Tout ce que vous entraînez se trouve ici, pour comparer.</translation>
    </message>
    <message>
        <source>Choose some to see their curves and what they differ in; click a title to sort.</source>
        <translation>Choisissez-en quelques-uns pour voir leurs courbes et ce qui les distingue&#x202f;; cliquez sur un titre pour trier.</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Pictures of the data set</source>
        <translation>Images du jeu de données</translation>
    </message>
</context>
<context>
    <name>SampleMap</name>
    <message>
        <source>Map of the pictures</source>
        <translation>Carte des images</translation>
    </message>
    <message>
        <source>This model gives too many numbers of a picture to make a map of them.</source>
        <translation>Ce modèle donne trop de nombres par image pour en faire une carte.</translation>
    </message>
    <message>
        <source>Once the model has answered about all pictures, similar ones lie together here.</source>
        <translation>Dès que le modèle aura répondu pour toutes les images, celles qui se ressemblent seront ici côte à côte.</translation>
    </message>
    <message>
        <source>Your drawing is ringed.</source>
        <translation>Votre dessin est entouré.</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Answer (argmax)</source>
        <translation>Réponse (argmax)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>As the training varies it</source>
        <translation>Comme l&apos;entraînement la fait varier</translation>
    </message>
    <message>
        <source>Nearest training pictures</source>
        <translation>Images d&apos;entraînement les plus proches</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>L&apos;essayer</translation>
    </message>
    <message>
        <source>Open this picture where you draw</source>
        <translation>Ouvrir cette image là où vous dessinez</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>See what each layer makes of it</source>
        <translation>Voir ce que chaque couche en fait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>See what speaks for the answer</source>
        <translation>Voir ce qui parle pour la réponse</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun d&apos;eux</translation>
    </message>
    <message>
        <source>{data} is not on this computer; their labels: {labels}.</source>
        <translation>{data} n&apos;est pas sur cet ordinateur&#x202f;; leurs étiquettes&#xa0;: {labels}.</translation>
    </message>
</context>
<context>
    <name>SamplesController</name>
    <message>
        <source>My pictures</source>
        <translation>Mes images</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Mes corrections</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No pictures of this task are on this computer. Fetch More… brings some.</source>
        <translation>Il n&apos;y a pas d&apos;images de cette tâche sur cet ordinateur. «&#xa0;Télécharger plus…&#xa0;» en apporte.</translation>
    </message>
    <message>
        <source>There are no pictures of these classes yet. Add some under My Classes.</source>
        <translation>Il n&apos;y a pas encore d&apos;images de ces classes. Ajoutez-en sous «&#xa0;Mes classes&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What is shown of them</source>
        <translation>Ce qui en est montré</translation>
    </message>
    <message>
        <source>Of which label</source>
        <translation>De quelle étiquette</translation>
    </message>
    <message>
        <source>Only what it gets wrong</source>
        <translation>Ses erreurs seules</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Incertaines d&apos;abord</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>Étiquette douteuse&#x202f;?</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Ringed in the map</source>
        <translation>Entourées (carte)</translation>
    </message>
    <message>
        <source>Go to the picture of this number, from 0</source>
        <translation>Aller à l&apos;image de ce numéro, à partir de 0</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>{count} pictures · asking the model, {share} %</source>
        <translation>{count} images · le modèle est interrogé, {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>What the others speak against, most of all first: the model’s last layer is learned anew from four fifths of these pictures, five times, and asked about the fifth that it did not learn from.</source>
        <translation>Ce que les autres contredisent, le plus douteux d&apos;abord&#xa0;: la dernière couche du modèle est réapprise cinq fois sur quatre cinquièmes de ces images, puis interrogée sur le cinquième dont elle n&apos;a rien appris.</translation>
    </message>
    <message>
        <source>Draw around dots, and only their pictures are shown; by the keyboard: + and the arrow keys on the map, then Return, for those in sight</source>
        <translation>Entourez des points, et seules leurs images sont montrées&#xa0;; au clavier&#xa0;: + et les flèches sur la carte, puis Entrée, pour ceux qui sont en vue</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Reading… {share} %</source>
        <translation>Lecture… {share}&#x202f;%</translation>
    </message>
    <message>
        <source>Fetch More…</source>
        <translation>Télécharger plus…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Combien de chacun</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
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
        <translation>Carte</translation>
    </message>
    <message>
        <source>{shown} of {count} pictures</source>
        <translation>{shown} sur {count} images</translation>
    </message>
    <message>
        <source> · the model gets {wrong} wrong</source>
        <translation> · le modèle se trompe sur {wrong}</translation>
    </message>
</context>
<context>
    <name>SecondModel</name>
    <message>
        <source>Inside the second network</source>
        <translation>L&apos;intérieur du second réseau</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Modèle à comparer</translation>
    </message>
</context>
<context>
    <name>SerialWorker</name>
    <message>
        <source>That failed, and nothing was changed. Try again.</source>
        <translation>Cela a échoué, et rien n&apos;a été modifié. Réessayez.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share {task}</source>
        <translation>Partager {task}</translation>
    </message>
    <message>
        <source>Whoever gets the file can see your name and all of these pictures. Inkling sends it nowhere: you give it to whom you like.</source>
        <translation>Qui reçoit le fichier peut voir votre nom et toutes ces images. Inkling ne l&apos;envoie nulle part&#xa0;: vous le donnez à qui vous voulez.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Lessons of yours that go along</source>
        <translation>Vos leçons qui l&apos;accompagnent</translation>
    </message>
    <message>
        <source>Presets of yours that go along</source>
        <translation>Vos préréglages qui l&apos;accompagnent</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Your name, as others will read it</source>
        <translation>Votre nom, tel que les autres le liront</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Open a Shared Task</source>
        <translation>Ouvrir une tâche partagée</translation>
    </message>
    <message>
        <source>Shared tasks (*{suffix})</source>
        <translation>Tâches partagées (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being read.</source>
        <translation>{name} est en cours de lecture.</translation>
    </message>
    <message>
        <source>Share {task}</source>
        <translation>Partager {task}</translation>
    </message>
    <message>
        <source>Shared task (*{suffix})</source>
        <translation>Tâche partagée (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being taken over.</source>
        <translation>{name} est en cours de récupération.</translation>
    </message>
    <message>
        <source>{task} is here. Added: pictures {pictures}, corrections {corrections}, models {models}, trainings {runs}.</source>
        <translation>{task} est là. Ajoutés&#xa0;: images {pictures}, corrections {corrections}, modèles {models}, entraînements {runs}.</translation>
    </message>
    <message>
        <source>Presets under Train: {presets}.</source>
        <translation>Préréglages sous «&#xa0;Entraîner&#xa0;»&#xa0;: {presets}.</translation>
    </message>
    <message>
        <source>Use {task}</source>
        <translation>Utiliser {task}</translation>
    </message>
</context>
<context>
    <name>SittingsMenu</name>
    <message>
        <source>Earlier Sessions</source>
        <translation>Sessions précédentes</translation>
    </message>
</context>
<context>
    <name>SweepController</name>
    <message>
        <source>All else is as on the page Train: {settings}</source>
        <translation>Tout le reste est comme sur la page «&#xa0;Entraîner&#xa0;»&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>Stopped. What is done stays; the rest can be done later.</source>
        <translation>Arrêté. Ce qui est fait reste&#x202f;; le reste peut être fait plus tard.</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or end it on the page Train.</source>
        <translation>Un entraînement est en cours. Attendez la fin, ou terminez-le sur la page «&#xa0;Entraîner&#xa0;».</translation>
    </message>
    <message>
        <source>Several settings are being tried on the page Models. Wait for their end, or stop them there.</source>
        <translation>Plusieurs réglages sont essayés sur la page «&#xa0;Modèles&#xa0;». Attendez la fin, ou arrêtez-les là.</translation>
    </message>
    <message>
        <source>All are done.</source>
        <translation>Tous sont faits.</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Progress of all trainings</source>
        <translation>Progression de tous les entraînements</translation>
    </message>
    <message>
        <source>Try All</source>
        <translation>Tout essayer</translation>
    </message>
    <message>
        <source>Go On with the Rest</source>
        <translation>Continuer avec le reste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is done stays; the rest can be done later</source>
        <translation>Ce qui est fait reste&#x202f;; le reste peut être fait plus tard</translation>
    </message>
    <message>
        <source>What each training came to</source>
        <translation>Ce que chaque entraînement a donné</translation>
    </message>
    <message>
        <source>1 training</source>
        <translation>1 entraînement</translation>
    </message>
    <message>
        <source>{count} trainings, one by one</source>
        <translation>{count} entraînements, un par un</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Training {number} of {count}: {title}</source>
        <translation>Entraînement {number} sur {count}&#xa0;: {title}</translation>
    </message>
    <message>
        <source> · {time} left</source>
        <translation> · encore {time}</translation>
    </message>
    <message>
        <source>Write several values with commas between them; each is tried with each.</source>
        <translation>Écrivez plusieurs valeurs séparées par des virgules&#x202f;; toutes les combinaisons sont essayées.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Each model is kept and none of them answers: choose one under Models.</source>
        <translation>Chaque modèle est gardé et aucun ne répond&#xa0;: choisissez-en un sous «&#xa0;Modèles&#xa0;».</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Couches denses</translation>
    </message>
    <message>
        <source>Units in each</source>
        <translation>Unités dans chacune</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Share of data, %</source>
        <translation>Part des données,&#x202f;%</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>{title}: values to be tried</source>
        <translation>{title}&#xa0;: valeurs à essayer</translation>
    </message>
</context>
<context>
    <name>SwitchOffer</name>
    <message>
        <source>Another task</source>
        <translation>Autre tâche</translation>
    </message>
    <message>
        <source>This looks like the {sign} {text}</source>
        <translation>On dirait&#xa0;: {sign} {text}</translation>
    </message>
    <message>
        <source>Read as {task}</source>
        <translation>Lire comme {task}</translation>
    </message>
</context>
<context>
    <name>TaskSelector</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mes classes</translation>
    </message>
    <message>
        <source>My classes: teach it something of your own</source>
        <translation>Mes classes&#xa0;: apprenez-lui quelque chose à vous</translation>
    </message>
    <message>
        <source>The others of my classes</source>
        <translation>Les autres de mes classes</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Draw an example here</source>
        <translation>Dessinez un exemple ici</translation>
    </message>
    <message>
        <source>What you draw</source>
        <translation>Ce que vous dessinez</translation>
    </message>
    <message>
        <source>Its name, such as star</source>
        <translation>Son nom, par exemple étoile</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Combien il y en a</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this example and draw the next (Return)</source>
        <translation>Garder cet exemple et dessiner le suivant (Entrée)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the example that was kept last</source>
        <translation>Supprimer l&apos;exemple gardé en dernier</translation>
    </message>
    <message>
        <source>Next Class</source>
        <translation>Classe suivante</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>C&apos;est</translation>
    </message>
    <message>
        <source>{count} of {few}</source>
        <translation>{count} sur {few}</translation>
    </message>
    <message>
        <source>{count} ✓ enough</source>
        <translation>{count} ✓ suffisent</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Limit for none of these</source>
        <translation>Limite pour «&#xa0;aucun d&apos;eux&#xa0;»</translation>
    </message>
    <message>
        <source>Above this limit the answer is: none of these.</source>
        <translation>Au-dessus de cette limite, la réponse est&#xa0;: «&#xa0;aucun d&apos;eux&#xa0;».</translation>
    </message>
    <message>
        <source>This model has not learned what is none of these: it takes everything for one.</source>
        <translation>Ce modèle n&apos;a pas appris ce qu&apos;est «&#xa0;aucun d&apos;eux&#xa0;»&#xa0;: il prend tout pour l&apos;une de ses classes.</translation>
    </message>
    <message>
        <source>Unlike any of these: limit&#xa0;{limit}</source>
        <translation>Différent de tout cela&#xa0;: limite {limit}</translation>
    </message>
    <message>
        <source>Unlike any of these: {score}, limit&#xa0;{limit}</source>
        <translation>Différent de tout cela&#xa0;: {score}, limite {limit}</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>What is shown of the training</source>
        <translation>Ce qui est montré de l&apos;entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Préparation des images…</translation>
    </message>
    <message>
        <source>Fetching what the training needs, once (some 400 MB)…</source>
        <translation>Téléchargement de ce dont l&apos;entraînement a besoin, une fois (environ 400 Mo)…</translation>
    </message>
    <message>
        <source>Making the model ready to answer…</source>
        <translation>Préparation du modèle à répondre…</translation>
    </message>
    <message>
        <source>Measuring on pictures it has never seen…</source>
        <translation>Mesure sur des images qu&apos;il n&apos;a jamais vues…</translation>
    </message>
    <message>
        <source>Training of {when}: {preset}</source>
        <translation>Entraînement du {when}&#xa0;: {preset}</translation>
    </message>
    <message>
        <source>Your model stays until you keep the new one.</source>
        <translation>Votre modèle reste jusqu&apos;à ce que vous gardiez le nouveau.</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>Environ {time} sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TrainerProcess</name>
    <message>
        <source>the trainer sent a message without an end</source>
        <translation>le processus d&apos;entraînement a envoyé un message sans fin</translation>
    </message>
    <message>
        <source>the trainer said something that Inkling does not understand</source>
        <translation>le processus d&apos;entraînement a dit quelque chose qu&apos;Inkling ne comprend pas</translation>
    </message>
    <message>
        <source>the trainer ended by itself</source>
        <translation>le processus d&apos;entraînement s&apos;est arrêté de lui-même</translation>
    </message>
    <message>
        <source>the trainer could not be started</source>
        <translation>le processus d&apos;entraînement n&apos;a pas pu être lancé</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran, so close it and start it from where it is now</source>
        <translation>Inkling a été déplacé ou supprimé pendant qu&apos;il tournait&#x202f;; fermez-le et lancez-le d&apos;où il est maintenant</translation>
    </message>
    <message>
        <source>the trainer has said nothing for {seconds} s</source>
        <translation>le processus d&apos;entraînement ne dit rien depuis {seconds} s</translation>
    </message>
    <message>
        <source>The training stopped: {why}. Your model is unchanged; press Retrain to try again.</source>
        <translation>L&apos;entraînement s&apos;est arrêté&#xa0;: {why}. Votre modèle est inchangé&#x202f;; appuyez sur «&#xa0;Réentraîner&#xa0;» pour réessayer.</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Kept. {name} answers from now on.</source>
        <translation>Gardé. {name} répond désormais.</translation>
    </message>
    <message>
        <source>Discarded. Your model is unchanged.</source>
        <translation>Jeté. Votre modèle est inchangé.</translation>
    </message>
    <message>
        <source>Stopping; the best so far is kept</source>
        <translation>Arrêt&#x202f;; le meilleur jusqu&apos;ici est gardé</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Cancelled. Your model is unchanged.</source>
        <translation>Annulé. Votre modèle est inchangé.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Training: a moving mean over the latest tenth of an epoch, while it learns. Validation: measured after each epoch, on pictures held back.</source>
        <translation>Entraînement&#xa0;: une moyenne mobile sur le dernier dixième d&apos;époque, pendant l&apos;apprentissage. Validation&#xa0;: mesurée après chaque époque, sur des images mises de côté.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>TrainingDecision</name>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Remove the new model; the current one goes on</source>
        <translation>Supprimer le nouveau modèle&#x202f;; l&apos;actuel continue</translation>
    </message>
    <message>
        <source>Keep as a Version</source>
        <translation>Garder comme version</translation>
    </message>
    <message>
        <source>The new model answers from now on; you can go back at any time</source>
        <translation>Le nouveau modèle répond désormais&#x202f;; vous pouvez revenir en arrière à tout moment</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Class by class, and the pictures it gets wrong</source>
        <translation>Classe par classe, et les images sur lesquelles il se trompe</translation>
    </message>
</context>
<context>
    <name>TrainingDetails</name>
    <message>
        <source>Whose mistakes are shown</source>
        <translation>De qui les erreurs sont montrées</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Mistakes, class by class</source>
        <translation>Erreurs, classe par classe</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>The worst, most certain ones first. Choose a cell for all of its own.</source>
        <translation>Les pires, les plus sûres d&apos;abord. Choisissez une case pour toutes les siennes.</translation>
    </message>
    <message>
        <source>None to be shown.</source>
        <translation>Aucune à montrer.</translation>
    </message>
    <message>
        <source>{words}, {shown} of them among the worst</source>
        <translation>{words}, dont {shown} parmi les pires</translation>
    </message>
    <message>
        <source>{right} recognised</source>
        <translation>{right} reconnu</translation>
    </message>
    <message>
        <source>{right} taken for {answer}, {probability} sure</source>
        <translation>{right} pris pour {answer}, sûr à {probability}</translation>
    </message>
</context>
<context>
    <name>TrainingPages</name>
    <message>
        <source>{task}: a new model waits for you to keep or discard it.</source>
        <translation>{task}&#xa0;: un nouveau modèle attend que vous le gardiez ou le jetiez.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Inkling</source>
        <translation>Inkling</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>Closing the window ends it without a model. Your current model is unchanged.</source>
        <translation>Fermer la fenêtre le termine sans modèle. Votre modèle actuel est inchangé.</translation>
    </message>
    <message>
        <source>End Training and Close</source>
        <translation>Terminer l&apos;entraînement et fermer</translation>
    </message>
    <message>
        <source>Go On Training</source>
        <translation>Continuer l&apos;entraînement</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l&apos;entraînement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
        <source>End now, and compare the best model so far</source>
        <translation>Finir maintenant, et comparer le meilleur modèle jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End now, and leave nothing behind</source>
        <translation>Finir maintenant, sans rien laisser</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Loading TensorFlow…</source>
        <translation>Chargement de TensorFlow…</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} images dont apprendre</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} · {time} left</source>
        <translation>Époque {epoch} sur {epochs} · encore {time}</translation>
    </message>
    <message>
        <source>{speed} pictures/s</source>
        <translation>{speed} images/s</translation>
    </message>
    <message>
        <source>It now learns the pictures by heart.</source>
        <translation>Il apprend maintenant les images par cœur.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The longest that it may learn; 0 is no limit.</source>
        <translation>Le temps maximal d&apos;apprentissage&#x202f;; 0 est sans limite.</translation>
    </message>
    <message>
        <source>What is made small: minus the logarithm of the probability of the right class. For labels that are numbers, Keras calls it sparse_categorical_crossentropy.</source>
        <translation>Ce qui est rendu petit&#xa0;: moins le logarithme de la probabilité de la bonne classe. Pour des étiquettes qui sont des nombres, Keras l&apos;appelle sparse_categorical_crossentropy.</translation>
    </message>
    <message>
        <source>Locked by the preset. Another preset leaves it free.</source>
        <translation>Verrouillé par le préréglage. Un autre préréglage le laisse libre.</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST and pens</source>
        <translation>MNIST et stylos</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>Par Inkling</translation>
    </message>
    <message>
        <source>Drawn by Inkling, and pens</source>
        <translation>Dessinés par Inkling, et stylos</translation>
    </message>
    <message>
        <source>From my files</source>
        <translation>De mes fichiers</translation>
    </message>
    <message>
        <source>From my files, and pens</source>
        <translation>De mes fichiers, et stylos</translation>
    </message>
    <message>
        <source>EMNIST</source>
        <translation>EMNIST</translation>
    </message>
    <message>
        <source>EMNIST and pens</source>
        <translation>EMNIST et stylos</translation>
    </message>
    <message>
        <source>Cats and dogs</source>
        <translation>Chats et chiens</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>none: 0 to 255</source>
        <translation>aucune&#xa0;: 0 à 255</translation>
    </message>
    <message>
        <source>Locked on this computer.</source>
        <translation>Verrouillé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TrainingSetup</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>What became of the training</source>
        <translation>Ce qu&apos;est devenu l&apos;entraînement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Train a new model; the current one is not touched</source>
        <translation>Entraîner un nouveau modèle&#x202f;; l&apos;actuel n&apos;est pas touché</translation>
    </message>
    <message>
        <source>Try Several…</source>
        <translation>Essais multiples…</translation>
    </message>
    <message>
        <source>Layers, units, epochs and more: each with each, one training after another</source>
        <translation>Couches, unités, époques et plus&#xa0;: toutes les combinaisons, un entraînement après l&apos;autre</translation>
    </message>
    <message>
        <source>Changed. Choose the preset again to undo that.</source>
        <translation>Modifié. Choisissez à nouveau le préréglage pour annuler cela.</translation>
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
        <translation>Ce qui était dans la fenêtre la dernière fois ne peut pas être lu. Cela a été mis de côté comme {file}&#x202f;; vos modèles, corrections et classes sont en sécurité, et vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>What is pointed at</source>
        <translation>Ce qui est pointé</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Copy values: its numbers as a table, CSV (C)</source>
        <translation>Copier les valeurs&#xa0;: ses nombres en tableau, CSV (C)</translation>
    </message>
    <message>
        <source>Draw, and what each layer makes of it appears above.</source>
        <translation>Dessinez, et ce que chaque couche en fait apparaît au-dessus.</translation>
    </message>
    <message>
        <source>What this neuron would give with another activation</source>
        <translation>Ce que ce neurone donnerait avec une autre activation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Activation: {name}</source>
        <translation>Activation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Pictures of what is pointed at</source>
        <translation>Images de ce qui est pointé</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>A appris de</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>Le laisser répondre</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>Revenir à ce modèle&#x202f;; aucun autre n&apos;est perdu</translation>
    </message>
    <message>
        <source>Back to the Shipped One</source>
        <translation>Retour au modèle livré</translation>
    </message>
    <message>
        <source>How many of the newest are kept</source>
        <translation>Combien des plus récents sont gardés</translation>
    </message>
    <message>
        <source>Remove Older…</source>
        <translation>Supprimer les anciens…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Garder les plus récents</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ répond</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>livré avec Inkling</translation>
    </message>
    <message>
        <source>These are removed for good: {names}</source>
        <translation>Ceux-ci sont supprimés pour de bon&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Pictures of this step</source>
        <translation>Images de cette étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation>Enregistrer le parcours</translation>
    </message>
    <message>
        <source>This Step as a Picture…</source>
        <translation>Cette étape en image…</translation>
    </message>
    <message>
        <source>All Steps as an Animation…</source>
        <translation>Toutes les étapes en animation…</translation>
    </message>
    <message>
        <source>Draw, and walk it through the network here.</source>
        <translation>Dessinez, et promenez-le ici dans le réseau.</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What you give: paper to draw on, or a photo in its place. Draw with a mouse, a pen or a finger; drop a photo anywhere on the window.</source>
        <translation>Ce que vous donnez&#xa0;: du papier où dessiner, ou une photo à sa place. Dessinez à la souris, au stylet ou au doigt&#x202f;; déposez une photo n&apos;importe où sur la fenêtre.</translation>
    </message>
    <message>
        <source>What becomes of it in the network. Input: the numbers that it gets. Inside: what each layer gives. Why: which parts of the picture the answer rests on. Maps, neurons, rows and columns are counted from 0, as Keras counts them.</source>
        <translation>Ce qu&apos;il devient dans le réseau. Entrée&#xa0;: les nombres reçus. Intérieur&#xa0;: ce que donne chaque couche. Pourquoi&#xa0;: sur quelles parties de l&apos;image repose la réponse. Cartes, neurones, lignes et colonnes se comptent à partir de 0, comme dans Keras.</translation>
    </message>
    <message>
        <source>The answer: the class, how sure the network is, and a bar for each class. Where it is wrong, say what it is: a training can learn from that.</source>
        <translation>La réponse&#xa0;: la classe, à quel point le réseau est sûr, et une barre par classe. Là où elle est fausse, dites ce que c&apos;est&#xa0;: un entraînement peut en apprendre.</translation>
    </message>
    <message>
        <source>What is asked, which page is open, and which model answers.</source>
        <translation>Ce qui est demandé, quelle page est ouverte, et quel modèle répond.</translation>
    </message>
    <message>
        <source>What is told apart: digits, letters, cats and dogs, or, by +, classes of your own.</source>
        <translation>Ce qui est distingué&#xa0;: chiffres, lettres, chats et chiens, ou, par +, vos propres classes.</translation>
    </message>
    <message>
        <source>Try: draw and look inside. Data: what networks learn from. Train: a new model. Models: all versions and trainings.</source>
        <translation>Essayer&#xa0;: dessiner et regarder à l&apos;intérieur. Données&#xa0;: ce dont les réseaux apprennent. Entraîner&#xa0;: un nouveau modèle. Modèles&#xa0;: toutes les versions et tous les entraînements.</translation>
    </message>
    <message>
        <source>Which model answers, and how much of its test data it gets right.</source>
        <translation>Quel modèle répond, et combien de ses données de test il a justes.</translation>
    </message>
    <message>
        <source>What networks learn from: data sets, their training, validation and test pictures, how many there are of each, and what the model gets wrong.</source>
        <translation>Ce dont les réseaux apprennent&#xa0;: jeux de données, leurs images d&apos;entraînement, de validation et de test, combien il y en a, et où le modèle se trompe.</translation>
    </message>
    <message>
        <source>How unlike a class a picture may be. Further to the left, more is called none of these.</source>
        <translation>À quel point une image peut différer d&apos;une classe. Plus à gauche, davantage d&apos;images sont «&#xa0;aucun d&apos;eux&#xa0;».</translation>
    </message>
    <message>
        <source>What is to be trained and how: a preset to start from, and every setting with the reason one would change it.</source>
        <translation>Ce qui doit être entraîné et comment&#xa0;: un préréglage pour commencer, et chaque réglage avec la raison de le changer.</translation>
    </message>
    <message>
        <source>How the training goes: its curves while it learns, then the new model beside the one that you have, on the same test pictures.</source>
        <translation>Comment va l&apos;entraînement&#xa0;: ses courbes pendant l&apos;apprentissage, puis le nouveau modèle à côté du vôtre, sur les mêmes images de test.</translation>
    </message>
    <message>
        <source>Every training and every version of a model: compare them, run one again, go back to one, or see its code.</source>
        <translation>Chaque entraînement et chaque version d&apos;un modèle&#xa0;: comparez-les, refaites-en un, revenez à un autre, ou voyez son code.</translation>
    </message>
    <message>
        <source>The pictures of the data set, with their labels. Click one to see its numbers and what the model says of it.</source>
        <translation>Les images du jeu de données, avec leurs étiquettes. Cliquez sur l&apos;une d&apos;elles pour voir ses nombres et ce que le modèle en dit.</translation>
    </message>
    <message>
        <source>The picture that is chosen: its label, the model&apos;s answer, and its numbers.</source>
        <translation>L&apos;image choisie&#xa0;: son étiquette, la réponse du modèle, et ses nombres.</translation>
    </message>
    <message>
        <source>Pictures that the model finds alike lie near each other. Circle some to see only those.</source>
        <translation>Les images que le modèle trouve semblables sont proches. Entourez-en pour ne voir qu&apos;elles.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The most similar training pictures</source>
        <translation>Les images d&apos;entraînement les plus semblables</translation>
    </message>
    <message>
        <source>Draw, and what speaks for the answer appears here.</source>
        <translation>Dessinez, et ce qui parle pour la réponse apparaît ici.</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Pourquoi {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Pourquoi pas {name}&#x202f;?</translation>
    </message>
    <message>
        <source>{share}, leaving out {answer}</source>
        <translation>{share}, sans compter {answer}</translation>
    </message>
    <message>
        <source>{name}, {share} alike</source>
        <translation>{name}, semblable à {share}</translation>
    </message>
    <message>
        <source>With this square covered, {name} goes from {before} to {after}.</source>
        <translation>Ce carré couvert, {name} passe de {before} à {after}.</translation>
    </message>
    <message>
        <source>The answer would be {name}.</source>
        <translation>La réponse serait {name}.</translation>
    </message>
    <message>
        <source>Orange speaks for {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>L&apos;orange parle pour {name}&#xa0;: couvrez l&apos;endroit le plus fort, et {name} passe de {before} à {after}.</translation>
    </message>
    <message>
        <source>Blue speaks against {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>Le bleu parle contre {name}&#xa0;: couvrez l&apos;endroit le plus fort, et {name} passe de {before} à {after}.</translation>
    </message>
    <message>
        <source>{count} of the {all} most similar training pictures are labelled {name}.</source>
        <translation>{count} des {all} images d&apos;entraînement les plus semblables portent l&apos;étiquette {name}.</translation>
    </message>
    <message>
        <source>{data} is not on this computer, so they cannot be shown here.</source>
        <translation>{data} n&apos;est pas sur cet ordinateur&#x202f;; elles ne peuvent donc pas être montrées ici.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>_DataCard</name>
    <message>
        <source>Where {title} is</source>
        <translation>Où se trouve {title}</translation>
    </message>
    <message>
        <source>How much of {title} has come</source>
        <translation>Combien de {title} est arrivé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check whether {title} is whole</source>
        <translation>Vérifier que {title} est complet</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the file of {title}</source>
        <translation>Choisir le fichier de {title}</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of {title}</source>
        <translation>Choisir le dossier de {title}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause fetching {title}</source>
        <translation>Suspendre le téléchargement de {title}</translation>
    </message>
    <message>
        <source>Go On, {kept} of {size}</source>
        <translation>Continuer, {kept} sur {size}</translation>
    </message>
    <message>
        <source>Fetch, {size}</source>
        <translation>Télécharger, {size}</translation>
    </message>
    <message>
        <source>Fetch {title}</source>
        <translation>Télécharger {title}</translation>
    </message>
    <message>
        <source>{about}. Licence: {licence}.</source>
        <translation>{about}. Licence&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>cannot be fetched</source>
        <translation>ne peut pas être téléchargé</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>Always here: drawn by Inkling when a training begins.</source>
        <translation>Toujours là&#xa0;: dessiné par Inkling quand un entraînement commence.</translation>
    </message>
    <message>
        <source>On this computer: {path}</source>
        <translation>Sur cet ordinateur&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>Choisir {file}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Checked: all of it is here, and right.</source>
        <translation>Vérifié&#xa0;: tout est là, et juste.</translation>
    </message>
    <message>
        <source>{got} of {size} MB</source>
        <translation>{got} sur {size} Mo</translation>
    </message>
    <message>
        <source>Converting: {count} of {total}</source>
        <translation>Conversion&#xa0;: {count} sur {total}</translation>
    </message>
    <message>
        <source>Converting: {count}</source>
        <translation>Conversion&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>_EnlargedPicture</name>
    <message>
        <source>The chosen picture</source>
        <translation>L&apos;image choisie</translation>
    </message>
</context>
<context>
    <name>_Titles</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
</TS>
