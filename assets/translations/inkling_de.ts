<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{data_set} needs {an} {size} download once; everything else works.</source>
        <translation>{data_set}: einmal zu holen, {size}; alles andere geht.</translation>
    </message>
    <message>
        <source>{data_set} is not on this computer: choose {takes}; everything else works without it.</source>
        <translation>{data_set} ist nicht auf diesem Computer: Wähle {takes}; alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>{file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>{file} wurde nicht gefunden. Setze INKLING_DATA auf den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not {data_set}. Delete it, then fetch or choose it again.</source>
        <translation>{path} ist beschädigt oder nicht {data_set}. Lösche es und hole oder wähle es dann noch einmal.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{given} is damaged, or only a part of it is there. Copy or fetch it again. Nothing was changed.</source>
        <translation>{given} ist beschädigt oder nur teilweise da. Kopiere oder hole es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{given} is not the data set {data_set}: {wanted} is not in it. Choose {takes}. Nothing was changed.</source>
        <translation>{given} ist nicht der Datensatz {data_set}: Es fehlt {wanted}. Wähle {takes}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{data_set} needs {needed:,.0f} MB of room in {folder}, where {free:,.0f} MB are free. Make room, then try again; nothing was changed.</source>
        <translation>{data_set} braucht {needed:,.0f} MB Platz in {folder}, frei sind {free:,.0f} MB. Schaffe Platz und versuche es dann noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>all that belongs to it</source>
        <translation>alles, was dazugehört</translation>
    </message>
    <message>
        <source>{source} is not the data set {data_set}. Choose {takes}. Nothing was changed.</source>
        <translation>{source} ist nicht der Datensatz {data_set}. Wähle {takes}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} has {columns:,} columns in its first line; Kaggle&apos;s form has 785: label, then pixel0 to pixel783.</source>
        <translation>{name} hat in der ersten Zeile {columns:,} Spalten; Kaggles Form hat 785: label, dann pixel0 bis pixel783.</translation>
    </message>
    <message>
        <source>an array {wanted}, or {wanted2},</source>
        <translation>ein Array {wanted} oder {wanted2}</translation>
    </message>
    <message>
        <source>a folder for each digit, 0 to 9,</source>
        <translation>ein Ordner für jede Ziffer, 0 bis 9</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no digits. Delete it, then choose your files again.</source>
        <translation>{path} ist beschädigt oder enthält keine Ziffern. Lösche es und wähle deine Dateien dann noch einmal.</translation>
    </message>
    <message>
        <source>Line {before:,} of {name} is not a label and 784 grey levels of 0 to 255; perhaps only a part of the file is there.</source>
        <translation>Zeile {before:,} von {name} ist nicht ein Label und 784 Grauwerte von 0 bis 255; vielleicht ist nur ein Teil der Datei da.</translation>
    </message>
    <message>
        <source>A picture in {name} has {shape} numbers; it should have 28 x 28, or 784.</source>
        <translation>Ein Bild in {name} hat {shape} Zahlen; es sollte 28 x 28 oder 784 haben.</translation>
    </message>
    <message>
        <source>A picture in {name} has something else in it than grey levels, 0 to 255.</source>
        <translation>Ein Bild in {name} enthält etwas anderes als Grauwerte von 0 bis 255.</translation>
    </message>
    <message>
        <source>{name} has the label {others}; digits have 0 to 9.</source>
        <translation>{name} hat das Label {others}; Ziffern haben 0 bis 9.</translation>
    </message>
    <message>
        <source>{name} has {count:,} pictures and {count2:,} labels.</source>
        <translation>{name} hat {count:,} Bilder und {count2:,} Labels.</translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{count} von {digit}</translation>
    </message>
    <message>
        <source>{name} has too few of some digits to learn from: {few}. {fewest} of each are the fewest, besides a fifth to measure with.</source>
        <translation>{name} hat von manchen Ziffern zu wenige zum Lernen: {few}. Mindestens {fewest} von jeder müssen es sein, dazu ein Fünftel zum Messen.</translation>
    </message>
    <message>
        <source>{name} holds more than Inkling takes: {most:,} digits are the most.</source>
        <translation>{name} enthält mehr, als Inkling nimmt: höchstens {most:,} Ziffern.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed.</source>
        <translation>{sentence} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{emnist_file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>{emnist_file} wurde nicht gefunden. Setze INKLING_DATA auf den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>{path} does not hold pictures of 28 x 28 pixels.</source>
        <translation>{path} enthält keine Bilder von 28 x 28 Pixeln.</translation>
    </message>
    <message>
        <source>{path} is not a readable file of letters.</source>
        <translation>{path} ist keine lesbare Datei mit Buchstaben.</translation>
    </message>
    <message>
        <source>pictures of 28 x 28 pixels</source>
        <translation>Bilder von 28 x 28 Pixeln</translation>
    </message>
    <message>
        <source>{path} is not a readable MNIST file. Delete it, and it is fetched again.</source>
        <translation>{path} ist keine lesbare MNIST-Datei. Lösche sie, und sie wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>{path} does not hold MNIST&apos;s own digits ({name} differs). Delete it, and it is fetched again.</source>
        <translation>{path} enthält nicht MNISTs eigene Ziffern ({name} weicht ab). Lösche es, und es wird noch einmal geholt.</translation>
    </message>
    <message>
        <source>what MNIST&apos;s own digits are</source>
        <translation>was MNISTs eigene Ziffern sind</translation>
    </message>
    <message>
        <source>Stopped. What has come of {title} is kept, to go on from.</source>
        <translation>Angehalten. Was von {title} gekommen ist, bleibt, damit es später weitergeht.</translation>
    </message>
    <message>
        <source>What lies at the address of {data_set} is laid out otherwise than Inkling knows it: {wanted} is not in it. Nothing was kept; if you have an older copy, choose {takes}.</source>
        <translation>Was an der Adresse von {data_set} liegt, ist anders aufgebaut, als Inkling es kennt: Es fehlt {wanted}. Nichts wurde behalten; wenn du eine ältere Kopie hast, wähle {takes}.</translation>
    </message>
    <message>
        <source>What came of {data_set} is damaged. Nothing was kept; try again later. Everything else works without it.</source>
        <translation>Was von {data_set} gekommen ist, ist beschädigt. Nichts wurde behalten; versuche es später noch einmal. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>The connection broke off after {got:.1f} MB of {title}. What has come is kept: try again, and it goes on from there. Everything else works without it.</source>
        <translation>Die Verbindung brach nach {got:.1f} MB von {title} ab. Was gekommen ist, bleibt: Versuche es noch einmal, dann geht es dort weiter. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>What the internet gave instead of {title} is not {title} (a log-in page, perhaps, or a cut connection). Nothing was kept; try again later.</source>
        <translation>Was das Internet statt {title} lieferte, ist nicht {title} (vielleicht eine Anmeldeseite oder eine unterbrochene Verbindung). Nichts wurde behalten; versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{title} is no longer at its address, {address}. If you have it from elsewhere, choose {takes}. Everything else works without it.</source>
        <translation>{title} ist nicht mehr an seiner Adresse {address}. Wenn du es von anderswo hast, wähle {takes}. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>{title} could not be fetched through the proxy {proxy}, which this computer&apos;s settings name. Check that it is right and lets Inkling through; or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>{title} konnte nicht über den Proxy {proxy} geholt werden, den die Einstellungen dieses Computers nennen. Prüfe, ob er stimmt und Inkling durchlässt; oder lege {lies_there} in {folder}. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>{title} is not on this computer and could not be fetched. It needs the internet once ({data_set}); or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>{title} ist nicht auf diesem Computer und konnte nicht geholt werden. Dafür braucht es einmal das Internet ({data_set}); oder lege {lies_there} in {folder}. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.{why}</source>
        <translation>{path}&#xa0;ist&#xa0;nicht&#xa0;als&#xa0;Striche&#xa0;zu&#xa0;lesen,&#xa0;ein&#xa0;JSON-Objekt&#xa0;je&#xa0;Zeile.{why}</translation>
    </message>
    <message>
        <source>larger than any such file</source>
        <translation>größer als jede solche Datei</translation>
    </message>
    <message>
        <source> Line {count} {error}.</source>
        <translation> Zeile {count} {error}.</translation>
    </message>
    <message>
        <source>strokes: none</source>
        <translation>Striche: keine</translation>
    </message>
    <message>
        <source>{name} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>{name} wurde nicht gefunden. Setze INKLING_DATA auf den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.</source>
        <translation>{path} ist nicht als Stiftstriche zu lesen, ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>a photo of each, cats and dogs,</source>
        <translation>ein Foto von beiden, Katzen und Hunden</translation>
    </message>
    <message>
        <source>There are {count} photos of cats and dogs that can be used; {fewest} are the fewest to learn from. Add some, then choose them again. Nothing was changed.</source>
        <translation>Es gibt {count} brauchbare Fotos von Katzen und Hunden; zum Lernen müssen es mindestens {fewest} sein. Füge welche hinzu und wähle sie dann noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a photo that it should have</source>
        <translation>ein Foto, das dabei sein sollte</translation>
    </message>
    <message>
        <source>70,000 handwritten digits, scanned (LeCun, Cortes, Burges 1998)</source>
        <translation>70.000 handgeschriebene Ziffern, eingescannt (LeCun, Cortes, Burges 1998)</translation>
    </message>
    <message>
        <source>free to use, its authors named</source>
        <translation>frei nutzbar, mit Nennung der Urheber</translation>
    </message>
    <message>
        <source>the file mnist.npz, or the folder that has it or MNIST&apos;s four IDX files</source>
        <translation>die Datei mnist.npz oder den Ordner, in dem sie oder MNISTs vier IDX-Dateien liegen</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>Stiftstriche</translation>
    </message>
    <message>
        <source>7,494 digits drawn with a pen by 30 people (Alpaydin, Alimoglu 1998)</source>
        <translation>7.494 Ziffern, von 30 Menschen mit dem Stift gezeichnet (Alpaydin, Alimoglu 1998)</translation>
    </message>
    <message>
        <source>the file pen_strokes.jsonl or pendigits-orig.tra.Z, or the folder that has it</source>
        <translation>die Datei pen_strokes.jsonl oder pendigits-orig.tra.Z oder den Ordner, in dem sie liegt</translation>
    </message>
    <message>
        <source>Isolated digits, letters and symbols, drawn by 200 people on many devices (1999)</source>
        <translation>Einzelne Ziffern, Buchstaben und Zeichen, von 200 Menschen auf vielen Geräten gezeichnet (1999)</translation>
    </message>
    <message>
        <source>CC BY 4.0, for research</source>
        <translation>CC BY 4.0, für die Forschung</translation>
    </message>
    <message>
        <source>the archive unipen-CDROM-train_r01_v07.tgz, or the folder that has it or its strokes</source>
        <translation>das Archiv unipen-CDROM-train_r01_v07.tgz oder den Ordner, in dem es oder seine Striche liegen</translation>
    </message>
    <message>
        <source>Scanned letters (Cohen, Afshar, Tapson, van Schaik 2017; NIST Special Database 19)</source>
        <translation>Eingescannte Buchstaben (Cohen, Afshar, Tapson, van Schaik 2017; NIST Special Database 19)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>the file emnist_letters.npz or NIST&apos;s gzip.zip, or the folder that has it</source>
        <translation>die Datei emnist_letters.npz oder gzip.zip von NIST oder den Ordner, in dem sie liegt</translation>
    </message>
    <message>
        <source>Cats &amp; dogs</source>
        <translation>Katze, Hund</translation>
    </message>
    <message>
        <source>Some 24,000 photos, kept grey and 144 x 144 (Microsoft, Kaggle: Asirra, 2007)</source>
        <translation>Etwa 24.000 Fotos, grau und mit 144 x 144 aufbewahrt (Microsoft, Kaggle: Asirra, 2007)</translation>
    </message>
    <message>
        <source>for research and learning</source>
        <translation>für Forschung und Lehre</translation>
    </message>
    <message>
        <source>the file pets.zip, kagglecatsanddogs_5340.zip or Kaggle&apos;s train.zip, or a folder with a folder cat and a folder dog</source>
        <translation>die Datei pets.zip, kagglecatsanddogs_5340.zip oder train.zip von Kaggle oder einen Ordner mit einem Ordner cat und einem Ordner dog</translation>
    </message>
    <message>
        <source>Oxford pets</source>
        <translation>Oxford-Haustiere</translation>
    </message>
    <message>
        <source>7,390 portraits of cats and dogs of 37 breeds (Parkhi, Vedaldi, Zisserman, Jawahar)</source>
        <translation>7.390 Porträts von Katzen und Hunden aus 37 Rassen (Parkhi, Vedaldi, Zisserman, Jawahar)</translation>
    </message>
    <message>
        <source>the archive images.tar.gz, or the folder that has it</source>
        <translation>das Archiv images.tar.gz oder den Ordner, in dem es liegt</translation>
    </message>
    <message>
        <source>Springer spaniels and nine kinds of things (Howard 2019; from ImageNet)</source>
        <translation>Springerspaniels und neun Arten von Dingen (Howard 2019; aus ImageNet)</translation>
    </message>
    <message>
        <source>the archive imagenette2-160.tgz, or the folder that has it</source>
        <translation>das Archiv imagenette2-160.tgz oder den Ordner, in dem es liegt</translation>
    </message>
    <message>
        <source>Things and animals of 101 kinds, nearly none a cat or dog (Fei-Fei, Fergus, Perona)</source>
        <translation>Dinge und Tiere aus 101 Arten, kaum Katzen oder Hunde (Fei-Fei, Fergus, Perona)</translation>
    </message>
    <message>
        <source>the archive caltech-101.zip, or the folder that has it</source>
        <translation>das Archiv caltech-101.zip oder den Ordner, in dem es liegt</translation>
    </message>
    <message>
        <source>No pictures, but a network that tells a thousand kinds of things apart, in colour, for your own classes to stand on (Howard et al. 2019; Keras&apos; weights, of ImageNet)</source>
        <translation>Keine Bilder, sondern ein Netz, das tausend Arten von Dingen in Farbe unterscheidet und auf dem deine eigenen Klassen aufbauen (Howard u. a. 2019; Gewichte von Keras, aus ImageNet)</translation>
    </message>
    <message>
        <source>the file weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</source>
        <translation>die Datei weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</translation>
    </message>
    <message>
        <source>Digits from files</source>
        <translation>Ziffern aus Dateien</translation>
    </message>
    <message>
        <source>28 x 28 pixels each, or pictures of any size; a fifth of them only measures</source>
        <translation>Je 28 x 28 Pixel oder Bilder jeder Größe; ein Fünftel davon dient nur zum Messen</translation>
    </message>
    <message>
        <source>as you have them</source>
        <translation>wie du sie hast</translation>
    </message>
    <message>
        <source>Kaggle&apos;s CSV, an NPZ file with x_train and y_train, or x and y, IDX files or their folder, or a folder with a folder of pictures for each digit, 0 to 9</source>
        <translation>Kaggles CSV, eine NPZ-Datei mit x_train und y_train oder x und y, IDX-Dateien oder ihren Ordner, oder einen Ordner mit einem Bilderordner für jede Ziffer von 0 bis 9</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>Von Inkling</translation>
    </message>
    <message>
        <source>6,000 digits in 200 made-up hands, drawn by rule</source>
        <translation>6.000 Ziffern von 200 erfundenen Händen, nach Regeln gezeichnet</translation>
    </message>
    <message>
        <source>free to use</source>
        <translation>frei nutzbar</translation>
    </message>
    <message>
        <source>{model} cannot be looked into: it came from {origin}, and so answers in a process of its own. Train the task here to see inside.</source>
        <translation>In {model} kann man nicht hineinsehen: Es kam von {origin} und antwortet daher in einem eigenen Prozess. Trainiere die Aufgabe hier, um hineinzusehen.</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: an older Inkling saved it, which kept no layer&apos;s activations. It answers all the same; train it again to see its inside.</source>
        <translation>In {name} kann man nicht hineinsehen: Ein älteres Inkling hat es gespeichert, ohne die Aktivierungen der Schichten. Es antwortet trotzdem; trainiere es neu, um sein Inneres zu sehen.</translation>
    </message>
    <message>
        <source>{folder} brings no list of its training pictures, so the nearest of them cannot be looked up.</source>
        <translation>{folder} bringt keine Liste seiner Trainingsbilder mit, also lassen sich die ähnlichsten nicht nachschlagen.</translation>
    </message>
    <message>
        <source>{path} is damaged or another model&apos;s, so the nearest training pictures cannot be looked up. Install Inkling again to restore it.</source>
        <translation>{path} ist beschädigt oder von einem anderen Modell, also lassen sich die ähnlichsten Trainingsbilder nicht nachschlagen. Installiere Inkling neu, um es wiederherzustellen.</translation>
    </message>
    <message>
        <source>{folder} has no {weights_file}, because an older Inkling saved it: its layers are shown, its filters and weights are not. Train it again to see them.</source>
        <translation>{folder} hat kein {weights_file}, weil ein älteres Inkling es gespeichert hat: Seine Schichten werden gezeigt, seine Filter und Gewichte nicht. Trainiere es neu, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{folder} has more weights than can be shown ({largest} MB): its layers are shown, its filters and weights are not. A smaller network can be looked into.</source>
        <translation>{folder} hat mehr Gewichte, als gezeigt werden können ({largest} MB): Seine Schichten werden gezeigt, seine Filter und Gewichte nicht. In ein kleineres Netz kann man hineinsehen.</translation>
    </message>
    <message>
        <source>{path} is damaged: the layers are shown, their filters and weights are not. Install Inkling again to restore it, or train the model again.</source>
        <translation>{path} ist beschädigt: Die Schichten werden gezeigt, ihre Filter und Gewichte nicht. Installiere Inkling neu, um es wiederherzustellen, oder trainiere das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The model was not exported: the process that writes this format ended at a fault of its own. Nothing was changed. Try again, or choose another format.</source>
        <translation>Das Modell wurde nicht exportiert: Der Prozess, der dieses Format schreibt, endete mit einem eigenen Fehler. Nichts wurde geändert. Versuche es noch einmal oder wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>Not saved: {target} is there already. Give another name.</source>
        <translation>Nicht gespeichert: {target} gibt es schon. Gib einen anderen Namen an.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read. Choose another model.</source>
        <translation>{path} fehlt oder ist nicht zu lesen. Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Folder with both files and an example</source>
        <translation>Ordner mit beiden Dateien und einem Beispiel</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Keras-Modell</translation>
    </message>
    <message>
        <source>Web page that answers by itself</source>
        <translation>Webseite, die von selbst antwortet</translation>
    </message>
    <message>
        <source>C header for a microcontroller</source>
        <translation>C-Header für einen Mikrocontroller</translation>
    </message>
    <message>
        <source>LiteRT model</source>
        <translation>LiteRT-Modell</translation>
    </message>
    <message>
        <source>LiteRT model in 8-bit numbers, a quarter of the size</source>
        <translation>LiteRT-Modell in 8-Bit-Zahlen, ein Viertel so groß</translation>
    </message>
    <message>
        <source>ONNX model for other runtimes</source>
        <translation>ONNX-Modell für andere Laufzeiten</translation>
    </message>
    <message>
        <source>{format} needs an extra part: pip install inkling-workbench[exports]. Nothing was written; the other formats need no more than there is.</source>
        <translation>{format} braucht ein zusätzliches Teil: pip install inkling-workbench[exports]. Nichts wurde geschrieben; die anderen Formate brauchen nichts weiter.</translation>
    </message>
    <message>
        <source>{card} is for photos, and a page is for drawings. Choose another format.</source>
        <translation>{card} ist für Fotos, und eine Webseite ist für Zeichnungen. Wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>{card} has a layer that this format cannot have: {layer}. Choose another format.</source>
        <translation>{card} hat eine Schicht, die dieses Format nicht haben kann: {layer}. Wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>the disk is full. Make room on it, then try again.</source>
        <translation>Die Festplatte ist voll. Schaffe Platz darauf und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Delete something, then try again.</source>
        <translation>Dein Anteil an der Festplatte ist aufgebraucht. Lösche etwas und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>the file would be too large for its disk. Use another disk.</source>
        <translation>Die Datei wäre zu groß für ihre Festplatte. Verwende eine andere.</translation>
    </message>
    <message>
        <source>{folder} can only be read. Make it writable, then try again.</source>
        <translation>{folder} kann nur gelesen werden. Mach ihn beschreibbar und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>you may not write in {folder}. Ask its owner for the right to.</source>
        <translation>Du darfst in {folder} nicht schreiben. Bitte den Besitzer um das Recht dazu.</translation>
    </message>
    <message>
        <source>a file is where the folder {folder} should be. Move it away, then try again.</source>
        <translation>Wo der Ordner {folder} sein sollte, ist eine Datei. Verschiebe sie und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>the name is too long for its disk. Choose a shorter one.</source>
        <translation>Der Name ist zu lang für seine Festplatte. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>the folder {folder} is not there. Make it, or choose another one.</source>
        <translation>der Ordner {folder} ist nicht da. Lege ihn an oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>the disk reports an error ({reported}). Check the disk, then try again.</source>
        <translation>Die Festplatte meldet einen Fehler ({reported}). Prüfe die Festplatte und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>was written by a newer Inkling</source>
        <translation>wurde von einem neueren Inkling geschrieben</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht zu lesen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{place}{unknown}: unknown</source>
        <translation>{place}{unknown}: unbekannt</translation>
    </message>
    <message>
        <source>A name is missing. Give one of at least one letter or digit.</source>
        <translation>Ein Name fehlt. Gib einen mit mindestens einem Buchstaben oder einer Ziffer an.</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters. Give one of at most {longest_name}.</source>
        <translation>Der Name ist zu lang: {count} Zeichen. Gib einen mit höchstens {longest_name} an.</translation>
    </message>
    <message>
        <source>Not saved: another Inkling window is busy saving. Close it, then try again.</source>
        <translation>Nicht gespeichert: Ein anderes Fenster von Inkling speichert gerade. Schließe es und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says no format. Give a name that ends in {list}.</source>
        <translation>„{path}“ nennt kein Format. Gib einen Namen an, der auf {list} endet.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give another name for the table.</source>
        <translation>{path} ist ein Ordner. Gib der Tabelle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is not a table with the columns that are wanted here. Give another name for the table.</source>
        <translation>{path} ist keine Tabelle mit den Spalten, die hier gebraucht werden. Gib einen anderen Namen für die Tabelle an.</translation>
    </message>
    <message>
        <source>Parquet needs an extra part: pip install inkling-workbench[tables]. Or give a name that ends in .csv or .jsonl.</source>
        <translation>Parquet braucht ein zusätzliches Teil: pip install inkling-workbench[tables]. Oder gib einen Namen an, der auf .csv oder .jsonl endet.</translation>
    </message>
    <message>
        <source>There is no camera on this computer. Plug one in, then try again.</source>
        <translation>An diesem Computer ist keine Kamera. Schließe eine an und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera cannot be opened: it is not there, or another program uses it. Plug it in or close that program, then try again.</source>
        <translation>Die Kamera lässt sich nicht öffnen: Sie ist nicht da, oder ein anderes Programm benutzt sie. Schließe sie an oder beende jenes Programm und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again, then try again.</source>
        <translation>Die Kamera antwortet nicht. Zieh sie ab, schließe sie wieder an und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera gives no picture any more. See that it is plugged in, then try again.</source>
        <translation>Die Kamera liefert kein Bild mehr. Sieh nach, ob sie angeschlossen ist, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This picture takes too long to read. Save a smaller copy as JPEG and use that.</source>
        <translation>Dieses Bild zu lesen dauert zu lange. Speichere eine kleinere Kopie als JPEG und verwende diese.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it may be damaged. Save it as JPEG or PNG and use that.</source>
        <translation>Dieses Bild ist nicht zu lesen: Es ist vielleicht beschädigt. Speichere es als JPEG oder PNG und verwende das.</translation>
    </message>
    <message>
        <source>Pictures cannot be read at the moment. Close other programs, then try again.</source>
        <translation>Im Moment sind keine Bilder zu lesen. Schließe andere Programme und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what was saved is safe.</source>
        <translation>Inkling wurde verschoben oder gelöscht, während es lief. Schließe es und starte es dort, wo es jetzt ist; was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>{path} is damaged or gone. Delete it from your pictures, and go on.</source>
        <translation>{path} ist beschädigt oder weg. Lösche es aus deinen Bildern und mach weiter.</translation>
    </message>
    <message>
        <source>This picture is cut off or damaged. Copy or download it again.</source>
        <translation>Dieses Bild ist abgeschnitten oder beschädigt. Kopiere oder lade es noch einmal.</translation>
    </message>
    <message>
        <source>This picture takes too much memory. Save a smaller copy and use that.</source>
        <translation>Dieses Bild braucht zu viel Speicher. Speichere eine kleinere Kopie und verwende diese.</translation>
    </message>
    <message>
        <source>This is not a picture that Inkling can read. Save it as JPEG or PNG and use that.</source>
        <translation>Das ist kein Bild, das Inkling lesen kann. Speichere es als JPEG oder PNG und verwende das.</translation>
    </message>
    <message>
        <source>HEIC pictures need an extra part: pip install pi-heif. Or save it as JPEG and use that.</source>
        <translation>HEIC-Bilder brauchen ein zusätzliches Teil: pip install pi-heif. Oder speichere es als JPEG und verwende das.</translation>
    </message>
    <message>
        <source>Inkling cannot read pictures in LAB colours. Save it as JPEG or PNG and use that.</source>
        <translation>Inkling kann keine Bilder in LAB-Farben lesen. Speichere es als JPEG oder PNG und verwende das.</translation>
    </message>
    <message>
        <source>This picture is empty. Copy or download it again.</source>
        <translation>Dieses Bild ist leer. Kopiere oder lade es noch einmal.</translation>
    </message>
    <message>
        <source>The first picture of an animation.</source>
        <translation>Das erste Bild einer Animation.</translation>
    </message>
    <message>
        <source>The first of several pages.</source>
        <translation>Die erste von mehreren Seiten.</translation>
    </message>
    <message>
        <source>This picture has more than 200 megapixels. Save a smaller copy and use that.</source>
        <translation>Dieses Bild hat mehr als 200 Megapixel. Speichere eine kleinere Kopie und verwende diese.</translation>
    </message>
    <message>
        <source>a folder. Drop the pictures inside it instead.</source>
        <translation>ein Ordner. Zieh stattdessen die Bilder darin herein.</translation>
    </message>
    <message>
        <source>a pipe, not a file. Save the picture to a file first.</source>
        <translation>eine Pipe, keine Datei. Speichere das Bild zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>a socket, not a file. Save the picture to a file first.</source>
        <translation>ein Socket, keine Datei. Speichere das Bild zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>a device, not a file. Choose a picture file instead.</source>
        <translation>ein Gerät, keine Datei. Wähle stattdessen eine Bilddatei.</translation>
    </message>
    <message>
        <source>has a name or a path that is too long. Move it to a folder nearer to the top.</source>
        <translation>hat einen zu langen Namen oder Pfad. Verschiebe es in einen Ordner weiter oben.</translation>
    </message>
    <message>
        <source>not a file. Choose a picture file instead.</source>
        <translation>keine Datei. Wähle stattdessen eine Bilddatei.</translation>
    </message>
    <message>
        <source>could not be read from its disk. Copy it to another folder and try again.</source>
        <translation>war nicht von der Festplatte zu lesen. Kopiere es in einen anderen Ordner und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>may not be opened by you. Ask its owner for the right to read it.</source>
        <translation>darfst du nicht öffnen. Bitte den Besitzer um das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>is not there. It may have been moved or deleted: choose it again.</source>
        <translation>ist nicht da. Es wurde vielleicht verschoben oder gelöscht: Wähle es noch einmal.</translation>
    </message>
    <message>
        <source>is a link that leads back to itself. Choose the picture it should lead to.</source>
        <translation>ist eine Verknüpfung, die zu sich selbst zurückführt. Wähle das Bild, zu dem sie führen sollte.</translation>
    </message>
    <message>
        <source>is a socket, not a file. Save the picture to a file first.</source>
        <translation>ist ein Socket, keine Datei. Speichere das Bild zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Wait until it is saved, then try again.</source>
        <translation>{name} hat sich beim Lesen geändert. Warte, bis es gespeichert ist, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This picture is on the internet, and Inkling fetches nothing from there. Save the picture first, then drop the saved file.</source>
        <translation>Dieses Bild ist im Internet, und Inkling holt von dort nichts. Speichere das Bild zuerst und zieh dann die gespeicherte Datei ins Fenster.</translation>
    </message>
    <message>
        <source>This picture is not in a folder of this computer. Copy it to one first, then drop it from there.</source>
        <translation>Dieses Bild liegt in keinem Ordner dieses Computers. Kopiere es zuerst in einen und zieh es dann von dort ins Fenster.</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path} ist {what}</translation>
    </message>
    <message>
        <source>{path} is empty. Copy or download it again.</source>
        <translation>{path} ist leer. Kopiere oder lade es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB. Save a smaller copy and use that.</source>
        <translation>{path} ist größer als {megabytes} MB. Speichere eine kleinere Kopie und verwende diese.</translation>
    </message>
    <message>
        <source>{path} is not a possible name for a file.</source>
        <translation>{path} ist kein möglicher Name für eine Datei.</translation>
    </message>
    <message>
        <source>is a link to a file that is gone. Choose the picture itself.</source>
        <translation>ist eine Verknüpfung zu einer Datei, die weg ist. Wähle das Bild selbst.</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>other than</source>
        <translation>anders als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>“{text}” is no claim. Write a figure, one of {list}, and a figure or a value, with spaces between them.</source>
        <translation>„{text}“ ist keine Behauptung. Schreibe einen Messwert, eines von {list} und einen Messwert oder Wert, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>{right}, which is {expected}</source>
        <translation>{right}, was {expected} ist</translation>
    </message>
    <message>
        <source>On this computer it came out otherwise: {left} is {found}; the lesson expects it to be {words} {expected}.</source>
        <translation>Auf diesem Computer kam es anders heraus: {left} ist {found}; die Lektion erwartet: {words} {expected}.</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>The lesson {path} {reason}. The other lessons are not affected.</source>
        <translation>Die Lektion {path} {reason}. Die anderen Lektionen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The lesson {name}.md has no title. Begin it with a line such as: # One neuron</source>
        <translation>Die Lektion {name}.md hat keinen Titel. Beginne sie mit einer Zeile wie: # One neuron</translation>
    </message>
    <message>
        <source>The lesson {name}.md has {count} steps; a lesson has 1 to {most_steps}. A step begins with a line such as: ## Draw a seven</source>
        <translation>Die Lektion {name}.md hat {count} Schritte; eine Lektion hat 1 bis {most_steps}. Ein Schritt beginnt mit einer Zeile wie: ## Draw a seven</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a lesson has. It has: task.</source>
        <translation>„{key}“ gibt es in einer Lektion nicht. Es gibt: task.</translation>
    </message>
    <message>
        <source>The lesson {name}.md, {sentence}</source>
        <translation>Die Lektion {name}.md, {sentence}</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a step has. It has: {list}.</source>
        <translation>„{key}“ gibt es in einem Schritt nicht. Es gibt: {list}.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in a step. Leave one of them out.</source>
        <translation>„{key}“ steht in einem Schritt zweimal. Lass eines davon weg.</translation>
    </message>
    <message>
        <source>A quotation mark has no other one. Close it.</source>
        <translation>Zu einem Anführungszeichen fehlt das zweite. Schließe es.</translation>
    </message>
    <message>
        <source>“{verb}” is nothing that a step can do. It can: {known}.</source>
        <translation>„{verb}“ kann ein Schritt nicht. Er kann: {known}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>“{verb}” takes {count} words, not {count2}.</source>
        <translation>„{verb}“ nimmt {count} Wörter, nicht {count2}.</translation>
    </message>
    <message>
        <source>“{text}” notes nothing. Write: name = figure, as in first = answer.label</source>
        <translation>„{text}“ hält nichts fest. Schreibe: Name = Messwert, wie in first = answer.label</translation>
    </message>
    <message>
        <source>The lesson {name}.md, line {number}: {sentence}</source>
        <translation>Die Lektion {name}.md, Zeile {number}: {sentence}</translation>
    </message>
    <message>
        <source>Your progress in the lessons, {path}, {error}. It is left as it is, and the lessons begin anew; move the file away to have them kept again.</source>
        <translation>Dein Fortschritt in den Lektionen, {path}, {error}. Er bleibt, wie er ist, und die Lektionen beginnen neu; verschiebe die Datei, damit sie wieder gemerkt werden.</translation>
    </message>
    <message>
        <source>The trainer ended before the trial did. Nothing of yours was changed; try again.</source>
        <translation>Der Trainingsprozess endete vor dem Versuch. Nichts von dir wurde geändert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{word}” sets nothing. What can be set: {known}.</source>
        <translation>„{word}“ stellt nichts ein. Einstellen lässt sich: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no number for {field}.</source>
        <translation>„{value}“ ist keine Zahl für {field}.</translation>
    </message>
    <message>
        <source>{path} {error}. Update Inkling to use it.</source>
        <translation>{path} {error}. Aktualisiere Inkling, um es zu verwenden.</translation>
    </message>
    <message>
        <source>{path} {what}. Install Inkling again to restore it, or choose another model.</source>
        <translation>{path} {what}. Installiere Inkling neu, um es wiederherzustellen, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{path} {what}. Choose another model, or train one.</source>
        <translation>{path} {what}. Wähle ein anderes Modell oder trainiere eines.</translation>
    </message>
    <message>
        <source>is damaged (it is not as it was saved)</source>
        <translation>ist beschädigt (es ist nicht so, wie es gespeichert wurde)</translation>
    </message>
    <message>
        <source>{folder} cannot be run here. Install Inkling again to restore it, or choose another model.</source>
        <translation>{folder} kann hier nicht ausgeführt werden. Installiere Inkling neu, um es wiederherzustellen, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>is of another network</source>
        <translation>ist von einem anderen Netz</translation>
    </message>
    <message>
        <source>{title} takes too long to answer, so it was stopped. Choose another model; everything else is as it was.</source>
        <translation>{title} braucht zu lange für eine Antwort und wurde angehalten. Wähle ein anderes Modell; alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>{title} cannot be run: it is damaged, or takes more memory than it may. Choose another model; everything else is as it was.</source>
        <translation>{title} kann nicht ausgeführt werden: Es ist beschädigt oder braucht mehr Speicher, als es darf. Wähle ein anderes Modell; alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Choose one of: {names}.</source>
        <translation>Es gibt kein Modell „{name}“. Wähle eines von: {names}.</translation>
    </message>
    <message>
        <source>The model {name}, which should answer, is gone. Choose another.</source>
        <translation>Das Modell {name}, das antworten sollte, ist weg. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>{path} {error}. Choose the model that should answer.</source>
        <translation>{path} {error}. Wähle das Modell, das antworten soll.</translation>
    </message>
    <message>
        <source>{problem} Until then {folder} answers.</source>
        <translation>{problem} Bis dahin antwortet {folder}.</translation>
    </message>
    <message>
        <source>{task} is not trained yet: choose it in the window and press Retrain, or: inkling train {task}</source>
        <translation>{task} ist noch nicht trainiert: Wähle es im Fenster und drücke „Neu trainieren“, oder: inkling train {task}</translation>
    </message>
    <message>
        <source>There is no model for {task} in {shipped_models}. Install Inkling again to restore them, or train one: inkling train {task}</source>
        <translation>Für {task} gibt es kein Modell in {shipped_models}. Installiere Inkling neu, um sie wiederherzustellen, oder trainiere eines: inkling train {task}</translation>
    </message>
    <message>
        <source>Not saved: the new model is damaged or no longer there. Train again.</source>
        <translation>Nicht gespeichert: Das neue Modell ist beschädigt oder nicht mehr da. Trainiere noch einmal.</translation>
    </message>
    <message>
        <source>This model was kept or removed already, by another Inkling window perhaps. Nothing was changed here.</source>
        <translation>Dieses Modell wurde schon behalten oder entfernt, vielleicht von einem anderen Fenster von Inkling. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What the training needs could not be fetched. It needs the internet once and 2 GB of disk. Your model is unchanged; press Start, and it goes on.</source>
        <translation>Was das Training braucht, konnte nicht geholt werden. Es braucht einmal das Internet und 2 GB auf der Festplatte. Dein Modell ist unverändert; drücke „Start“, und es geht weiter.</translation>
    </message>
    <message>
        <source>uv {step} ended with {returncode}</source>
        <translation>uv {step} endete mit {returncode}</translation>
    </message>
    <message>
        <source>There is no code for this kind of network. Choose another training.</source>
        <translation>Für diese Art von Netz gibt es keinen Code. Wähle ein anderes Training.</translation>
    </message>
    <message>
        <source>There is no code for trainings on letters, as Keras brings no letters to learn from. Choose another training.</source>
        <translation>Für Trainings mit Buchstaben gibt es keinen Code, weil Keras keine Buchstaben zum Lernen mitbringt. Wähle ein anderes Training.</translation>
    </message>
    <message>
        <source>There is no code for this training: it was made with an optimizer that this Inkling does not know. Choose another training.</source>
        <translation>Für dieses Training gibt es keinen Code: Es entstand mit einem Optimierer, den dieses Inkling nicht kennt. Wähle ein anderes Training.</translation>
    </message>
    <message>
        <source>There is no code for this training: its classes are gone. Choose another training.</source>
        <translation>Für dieses Training gibt es keinen Code: Seine Klassen sind weg. Wähle ein anderes Training.</translation>
    </message>
    <message>
        <source>step cannot be trained: its slope is zero everywhere, so no weight learns which way to move. Choose relu, sigmoid or tanh.</source>
        <translation>step kann nicht trainiert werden: Seine Steigung ist überall null, also erfährt kein Gewicht, in welche Richtung es sich ändern soll. Wähle relu, sigmoid oder tanh.</translation>
    </message>
    <message>
        <source>A network has 1 to {most_layers} layers before its answer.</source>
        <translation>Ein Netz hat 1 bis {most_layers} Schichten vor seiner Antwort.</translation>
    </message>
    <message>
        <source>A {kind} layer needs a picture; after a dense layer there is none.</source>
        <translation>Eine Schicht {kind} braucht ein Bild; nach einer Dense-Schicht ist keines mehr da.</translation>
    </message>
    <message>
        <source>At most {most_pools} pool layers: each halves the picture&apos;s 28 pixels.</source>
        <translation>Höchstens {most_pools} Pooling-Schichten: Jede halbiert die 28 Pixel des Bildes.</translation>
    </message>
    <message>
        <source>A layer is one of: {list}.</source>
        <translation>Eine Schicht ist eine von: {list}.</translation>
    </message>
    <message>
        <source>Dropout is 0 to 0.9 of the units.</source>
        <translation>Dropout ist 0 bis 0,9 der Einheiten.</translation>
    </message>
    <message>
        <source>A {kind} layer has 1 to {most:,} units.</source>
        <translation>Eine Schicht {kind} hat 1 bis {most:,} Einheiten.</translation>
    </message>
    <message>
        <source>An activation is one of: {list}.</source>
        <translation>Eine Aktivierung ist eine von: {list}.</translation>
    </message>
    <message>
        <source>Not saved: the training&apos;s record {path} {error}. The model is not affected.</source>
        <translation>Nicht gespeichert: Der Eintrag {path} des Trainings {error}. Das Modell ist nicht betroffen.</translation>
    </message>
    <message>
        <source>{field}: not {right}, as the file&apos;s name has it</source>
        <translation>{field}: nicht {right}, wie es der Dateiname sagt</translation>
    </message>
    <message>
        <source>outcome: none of {list}</source>
        <translation>outcome: keines von {list}</translation>
    </message>
    <message>
        <source>1 earlier training is</source>
        <translation>1 früheres Training fehlt</translation>
    </message>
    <message>
        <source>{count} earlier trainings are</source>
        <translation>{count} frühere Trainings fehlen</translation>
    </message>
    <message>
        <source>{runs} left out of the list. {problems}</source>
        <translation>{runs} in der Liste. {problems}</translation>
    </message>
    <message>
        <source>Dense, 128 + 128</source>
        <translation>Dense, 128 + 128</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>Faltungsnetz</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residualnetz</translation>
    </message>
    <message>
        <source>Residual, of the world</source>
        <translation>Residualnetz, welterfahren</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Eigene Schichten</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>As the well-known tutorial does it: two layers of 128, adam, 3 epochs, about 97 %.</source>
        <translation>Wie es das bekannte Tutorial macht: zwei Schichten mit 128, adam, 3 Epochen, etwa 97&#xa0;%.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>The tutorial&apos;s network and epochs in a fraction of the time: larger batches, and a learning rate that rises and falls.</source>
        <translation>Netz und Epochen des Tutorials in einem Bruchteil der Zeit: größere Batches und eine Lernrate, die steigt und fällt.</translation>
    </message>
    <message>
        <source>Quick, with convolutions</source>
        <translation>Schnell, mit Faltungen</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 99.3 % in half a minute.</source>
        <translation>Drei kleine Faltungen sehen Striche, wo immer sie sind: etwa 99,3&#xa0;% in einer halben Minute.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>The settings of the model that came with Inkling; takes an hour or more.</source>
        <translation>Die Einstellungen des Modells, das mit Inkling kam; dauert eine Stunde oder länger.</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with MNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>Das aktuelle Modell lernt aus deinen Korrekturen weiter, gemischt mit MNIST, damit es nichts vergisst; dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>Over-fit on purpose</source>
        <translation>Absichtlich überanpassen</translation>
    </message>
    <message>
        <source>500 pictures, always the same: watch the network learn them by heart, and nothing more.</source>
        <translation>500 Bilder, immer dieselben: Sieh zu, wie das Netz sie auswendig lernt und sonst nichts.</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 88 % in some minutes.</source>
        <translation>Drei kleine Faltungen sehen Striche, wo immer sie sind: etwa 88&#xa0;% in einigen Minuten.</translation>
    </message>
    <message>
        <source>The network of the model that came with Inkling, learning from labels; takes an hour or more.</source>
        <translation>Das Netz des Modells, das mit Inkling kam, lernt aus Labels; dauert eine Stunde oder länger.</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with EMNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>Das aktuelle Modell lernt aus deinen Korrekturen weiter, gemischt mit EMNIST, damit es nichts vergisst; dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>What cats and dogs alone can teach; takes about two hours. The model that came with Inkling has also seen other things.</source>
        <translation>Was Katzen und Hunde allein lehren können; dauert etwa zwei Stunden. Das Modell, das mit Inkling kam, hat auch anderes gesehen.</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning, from a tenth of the photos; takes up to three minutes.</source>
        <translation>Die letzten Blöcke des Netzes, das mit Inkling kam, lernen weiter, aus einem Zehntel der Fotos; dauert bis zu drei Minuten.</translation>
    </message>
    <message>
        <source>My photos</source>
        <translation>Meine Fotos</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning from a folder of yours, without any other data; takes up to three minutes.</source>
        <translation>Die letzten Blöcke des Netzes, das mit Inkling kam, lernen weiter aus einem deiner Ordner, ohne andere Daten; dauert bis zu drei Minuten.</translation>
    </message>
    <message>
        <source>My pet</source>
        <translation>Mein Haustier</translation>
    </message>
    <message>
        <source>The current model goes on learning from the photos that you corrected, mixed with what it saw of others so that it forgets nothing; takes up to three minutes.</source>
        <translation>Das aktuelle Modell lernt aus den Fotos weiter, die du korrigiert hast, gemischt mit dem, was es von anderen sah, damit es nichts vergisst; dauert bis zu drei Minuten.</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Meine Klassen</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes seconds.</source>
        <translation>Eine neue letzte Schicht lernt deine Klassen aus dem, was das Netz schon sieht; dauert Sekunden.</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes a second or two.</source>
        <translation>Eine neue letzte Schicht lernt deine Klassen aus dem, was das Netz schon sieht; dauert ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>The same on a network that knows a thousand kinds of things, and sees in colour. It is fetched once, 4 MB; the first time takes up to a minute, then a second or two.</source>
        <translation>Dasselbe auf einem Netz, das tausend Arten von Dingen kennt und in Farbe sieht. Es wird einmal geholt, 4 MB; das erste Mal dauert bis zu einer Minute, danach ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>Learn longer</source>
        <translation>Länger lernen</translation>
    </message>
    <message>
        <source>The last layer learns from many varied copies of each photo; takes up to a minute, and is worth it from 10 photos of each class on.</source>
        <translation>Die letzte Schicht lernt aus vielen variierten Kopien jedes Fotos; dauert bis zu einer Minute und lohnt sich ab 10 Fotos je Klasse.</translation>
    </message>
    <message>
        <source>What the network learns best with.</source>
        <translation>Womit das Netz am besten lernt.</translation>
    </message>
    <message>
        <source>To learn longer, each class needs {few} photos or more; {name} has {count}. Add some, or choose My classes.</source>
        <translation>Um länger zu lernen, braucht jede Klasse {few} Fotos oder mehr; {name} hat {count}. Füge welche hinzu oder wähle „Meine Klassen“.</translation>
    </message>
    <message>
        <source>The network that your classes are to stand on in colour, MobileNetV3, is not on this computer. Fetch it under Data, 4 MB, then train again; your photos and your models stay as they are.</source>
        <translation>Das Netz, auf dem deine Klassen in Farbe aufbauen sollen, MobileNetV3, ist nicht auf diesem Computer. Hole es unter „Daten“, 4 MB, und trainiere dann noch einmal; deine Fotos und deine Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Open a photo of your pet</source>
        <translation>Öffne ein Foto deines Haustiers</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Zeichne etwas</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. {give}, say below the answer what it is, and train again.</source>
        <translation>Es gibt noch keine Korrekturen zum Lernen. {give}, sag unter der Antwort, was es ist, und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>There is no model that could learn your pet. Train one first.</source>
        <translation>Es gibt kein Modell, das dein Haustier lernen könnte. Trainiere zuerst eines.</translation>
    </message>
    <message>
        <source>There is no model that could learn your handwriting. Train one first.</source>
        <translation>Es gibt kein Modell, das deine Handschrift lernen könnte. Trainiere zuerst eines.</translation>
    </message>
    <message>
        <source>{card} keeps nothing of the photos that it learned from, so it would forget them over yours. Choose the model that came with Inkling, under Models, then train again; your corrections stay.</source>
        <translation>{card} behält nichts von den Fotos, aus denen es gelernt hat, also würde es sie über deinen vergessen. Wähle unter „Modelle“ das Modell, das mit Inkling kam, und trainiere dann noch einmal; deine Korrekturen bleiben.</translation>
    </message>
    <message>
        <source>Choose the folder with your photos first: one with a folder for each class in it, such as cat and dog, and ten photos or more.</source>
        <translation>Wähle zuerst den Ordner mit deinen Fotos: einen mit einem Ordner für jede Klasse darin, etwa cat und dog, und zehn Fotos oder mehr.</translation>
    </message>
    <message>
        <source>The network that came with Inkling is missing. Install Inkling again.</source>
        <translation>Das Netz, das mit Inkling kam, fehlt. Installiere Inkling neu.</translation>
    </message>
    <message>
        <source>What your classes are learned with is missing. {error}</source>
        <translation>Womit deine Klassen gelernt werden, fehlt. {error}</translation>
    </message>
    <message>
        <source>Your model is unchanged.</source>
        <translation>Dein Modell ist unverändert.</translation>
    </message>
    <message>
        <source>Window and trainer do not understand each other. {unchanged} Try again.</source>
        <translation>Fenster und Trainingsprozess verstehen einander nicht. {unchanged} Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Window and trainer are of different versions. {unchanged} Start Inkling again.</source>
        <translation>Fenster und Trainingsprozess sind verschiedene Versionen. {unchanged} Starte Inkling neu.</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>kategoriale Kreuzentropie</translation>
    </message>
    <message>
        <source>A folder of your own photos, with a folder for each class in it. From ten on it is worth it; a fifth of them only measures.</source>
        <translation>Ein Ordner mit deinen eigenen Fotos, darin ein Ordner für jede Klasse. Ab zehn lohnt es sich; ein Fünftel davon dient nur zum Messen.</translation>
    </message>
    <message>
        <source>What can be learned at all: mlp sees single pixels, cnn sees strokes wherever they are and learns longer. With own layers you build it yourself.</source>
        <translation>Was überhaupt gelernt werden kann: mlp sieht einzelne Pixel, cnn sieht Striche, wo immer sie sind, und lernt länger. Mit eigenen Schichten baust du es selbst.</translation>
    </message>
    <message>
        <source>More layers and units can learn more, take longer, and learn few pictures by heart.</source>
        <translation>Mehr Schichten und Einheiten können mehr lernen, brauchen länger und lernen wenige Bilder auswendig.</translation>
    </message>
    <message>
        <source>How the weights follow the slope of the loss: adamw starts and ends gently, adam keeps its pace as most tutorials do, sgd is the plain rule and wants a larger rate.</source>
        <translation>Wie die Gewichte dem Gefälle des Verlusts folgen: adamw beginnt und endet sanft, adam hält sein Tempo wie in den meisten Tutorials, sgd ist die einfache Regel und will eine größere Rate.</translation>
    </message>
    <message>
        <source>The length of each step. Too small: nothing happens. Too large: the loss jumps about or bursts. 0 takes the network&apos;s own.</source>
        <translation>Die Länge jedes Schritts. Zu klein: Es passiert nichts. Zu groß: Der Verlust springt umher oder platzt. 0 nimmt die des Netzes.</translation>
    </message>
    <message>
        <source>Pictures looked at before each step. Small: many rough steps. Large: fewer, smoother and faster ones, which want a larger rate.</source>
        <translation>Wie viele Bilder vor jedem Schritt angesehen werden. Klein: viele grobe Schritte. Groß: weniger, glattere und schnellere, die eine größere Rate wollen.</translation>
    </message>
    <message>
        <source>How much of each label is shared out evenly among all classes. With 0.1 the network is to be about 90 % sure and no surer: it learns less by heart, and its loss stays well above 0.</source>
        <translation>Wie viel von jedem Label gleichmäßig auf alle Klassen verteilt wird. Mit 0,1 soll sich das Netz etwa zu 90&#xa0;% sicher sein und nicht sicherer: Es lernt weniger auswendig, und sein Verlust bleibt deutlich über 0.</translation>
    </message>
    <message>
        <source>How often every picture is seen. More is better until validation gets worse. 0 takes the network&apos;s own.</source>
        <translation>Wie oft jedes Bild gesehen wird. Mehr ist besser, bis die Validierung schlechter wird. 0 nimmt die Zahl des Netzes.</translation>
    </message>
    <message>
        <source>What the network gets for a pixel: 0 to 1; the tutorial&apos;s normalize(axis=1); or 0 to 255 as they are, to see why one normalises.</source>
        <translation>Was das Netz für ein Pixel bekommt: 0 bis 1; das normalize(axis=1) des Tutorials; oder 0 bis 255, wie sie sind, um zu sehen, warum man normalisiert.</translation>
    </message>
    <message>
        <source>How far the training pictures are turned, bent and moved, so that other hands are understood. 0 shows them as they are.</source>
        <translation>Wie weit die Trainingsbilder gedreht, gebogen und verschoben werden, damit andere Hände verstanden werden. 0 zeigt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>The share of the training pictures that is used. Few are learned by heart.</source>
        <translation>Der Anteil der Trainingsbilder, der verwendet wird. Wenige werden auswendig gelernt.</translation>
    </message>
    <message>
        <source>Chance, repeatable: the same seed gives the same training on the same computer.</source>
        <translation>Wiederholbarer Zufall: Derselbe Seed ergibt auf demselben Computer dasselbe Training.</translation>
    </message>
    <message>
        <source>What is learned from: MNIST&apos;s scanned digits, digits drawn with a pen, digits that Inkling draws by rule (MNIST is better), or those of your own files.</source>
        <translation>Woraus gelernt wird: MNISTs eingescannte Ziffern, mit dem Stift gezeichnete Ziffern, Ziffern, die Inkling nach Regeln zeichnet (MNIST ist besser), oder die aus deinen Dateien.</translation>
    </message>
    <message>
        <source>The network {kind} is trained with {allowed} alone.</source>
        <translation>Das Netz {kind} wird nur mit {allowed} trainiert.</translation>
    </message>
    <message>
        <source>Epochs are 1 to {most_epochs:,}, or 0.</source>
        <translation>Epochen sind 1 bis {most_epochs:,} oder 0.</translation>
    </message>
    <message>
        <source>A batch has 1 to {most_batch:,} pictures.</source>
        <translation>Ein Batch hat 1 bis {most_batch:,} Bilder.</translation>
    </message>
    <message>
        <source>Augmentation is 0 to 3; 1 is the usual.</source>
        <translation>Die Augmentierung ist 0 bis 3; üblich ist 1.</translation>
    </message>
    <message>
        <source>Label smoothing is 0 to 0.5; 0 is none.</source>
        <translation>Die Label-Glättung ist 0 bis 0,5; 0 ist keine.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most_seed:,}.</source>
        <translation>Der Seed ist eine ganze Zahl von 0 bis {most_seed:,}.</translation>
    </message>
    <message>
        <source>Minutes are 0 to {most_minutes:,}; 0 is no limit.</source>
        <translation>Minuten sind 0 bis {most_minutes:,}; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>The learning rate is 0.000001 to 100, or 0.</source>
        <translation>Die Lernrate ist 0,000001 bis 100 oder 0.</translation>
    </message>
    <message>
        <source>The share of the data is above 0 % and at most 100 %.</source>
        <translation>Der Anteil der Daten liegt über 0&#xa0;% und beträgt höchstens 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Choose among: {list}.</source>
        <translation>Wähle unter: {list}.</translation>
    </message>
    <message>
        <source>Choose one of: {list}.</source>
        <translation>Wähle eines von: {list}.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>input scaling</source>
        <translation>Skalierung der Eingabe</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{axis}: &apos;{text}&apos; is no {words}. Write the values like this: {example}</source>
        <translation>{axis}: „{text}“ passt nicht (erwartet: {words}). Schreibe die Werte so: {example}</translation>
    </message>
    <message>
        <source>{axis}: not varied for {task}. Choose among: {usable}.</source>
        <translation>{axis}: wird bei {task} nicht variiert. Wähle unter: {usable}.</translation>
    </message>
    <message>
        <source>That would be {count:,} trainings; {most_runs:,} are the most. Give fewer values.</source>
        <translation>Das wären {count:,} Trainings; höchstens {most_runs:,} sind möglich. Gib weniger Werte an.</translation>
    </message>
    <message>
        <source>Update Inkling to open it</source>
        <translation>Aktualisiere Inkling, um sie zu öffnen</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Choose another file; nothing was changed.</source>
        <translation>{file} lässt sich nicht öffnen. Wähle eine andere Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>holds more than {most:,} files</source>
        <translation>enthält mehr als {most:,} Dateien</translation>
    </message>
    <message>
        <source>is damaged ({name} {error})</source>
        <translation>ist beschädigt ({name} {error})</translation>
    </message>
    <message>
        <source>is damaged ({name} is of another task or model)</source>
        <translation>ist beschädigt ({name} ist von einer anderen Aufgabe oder einem anderen Modell)</translation>
    </message>
    <message>
        <source>preset “{title}”</source>
        <translation>die Vorlage „{title}“</translation>
    </message>
    <message>
        <source>is no shared file of Inkling&apos;s, or too large</source>
        <translation>ist keine geteilte Datei von Inkling oder zu groß</translation>
    </message>
    <message>
        <source>is cut off, or no shared file of Inkling&apos;s</source>
        <translation>ist abgeschnitten oder keine geteilte Datei von Inkling</translation>
    </message>
    <message>
        <source>holds a file that Inkling does not share ({name})</source>
        <translation>enthält eine Datei, die Inkling nicht teilt ({name})</translation>
    </message>
    <message>
        <source>was changed since it was shared (it holds a file twice)</source>
        <translation>wurde nach dem Teilen geändert (sie enthält eine Datei zweimal)</translation>
    </message>
    <message>
        <source>is damaged, or no shared file of Inkling&apos;s</source>
        <translation>ist beschädigt oder keine geteilte Datei von Inkling</translation>
    </message>
    <message>
        <source>holds more than Inkling shares in one file</source>
        <translation>enthält mehr, als Inkling in einer Datei teilt</translation>
    </message>
    <message>
        <source>was changed since it was shared ({name})</source>
        <translation>wurde nach dem Teilen geändert ({name})</translation>
    </message>
    <message>
        <source>{file} {what}. {advice}; nothing was changed.</source>
        <translation>{file} {what}. {advice}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Lass sie dir noch einmal geben</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a shared file. Let it end in {suffix}.</source>
        <translation>„{name}“ ist kein Name für eine geteilte Datei. Lass ihn auf {suffix} enden.</translation>
    </message>
    <message>
        <source>There is nothing of {task} to share yet: no pictures, no corrections and no model of your own. Make some first.</source>
        <translation>Von {task} gibt es noch nichts zu teilen: keine Bilder, keine Korrekturen und kein eigenes Modell. Mach zuerst welche.</translation>
    </message>
    <message>
        <source>A shared file holds at most {most} presets. Choose fewer.</source>
        <translation>Eine&#xa0;geteilte&#xa0;Datei&#xa0;enthält&#xa0;höchstens&#xa0;{most}&#xa0;Vorlagen.&#xa0;Wähle&#xa0;weniger.</translation>
    </message>
    <message>
        <source>{task} has {count:,} files, and a shared file holds fewer than {most:,}. Delete some pictures first.</source>
        <translation>{task} hat {count:,} Dateien, und eine geteilte Datei fasst weniger als {most:,}. Lösche zuerst einige Bilder.</translation>
    </message>
    <message>
        <source>{task} is too large to share: a shared file holds less than {most} GB. Delete some pictures or models first.</source>
        <translation>{task}&#xa0;ist&#xa0;zu&#xa0;groß&#xa0;zum&#xa0;Teilen:&#xa0;Eine&#xa0;geteilte&#xa0;Datei&#xa0;fasst&#xa0;weniger&#xa0;als&#xa0;{most}&#xa0;GB.&#xa0;Lösche&#xa0;erst&#xa0;einige&#xa0;Bilder&#xa0;oder&#xa0;Modelle.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos; of your own for {task}. There are: {list}.</source>
        <translation>Es gibt keine eigene Vorlage „{name}“ für {task}. Es gibt: {list}.</translation>
    </message>
    <message>
        <source>Inkling failed to read this picture ({kind}).</source>
        <translation>Inkling konnte dieses Bild nicht lesen ({kind}).</translation>
    </message>
    <message>
        <source>On {file} nothing is drawn. Draw dark on plain, light paper.</source>
        <translation>Auf {file} ist nichts gezeichnet. Zeichne dunkel auf einfarbiges, helles Papier.</translation>
    </message>
    <message>
        <source>On {file} no {sign} was found. Write it large and dark on plain, light paper.</source>
        <translation>Auf {file} wurde nicht gefunden: {sign}. Schreibe groß und dunkel auf einfarbiges, helles Papier.</translation>
    </message>
    <message>
        <source>There is no folder {parent} for the table. Make it, or give another name.</source>
        <translation>Für die Tabelle gibt es keinen Ordner {parent}. Lege ihn an oder gib einen anderen Namen an.</translation>
    </message>
    <message>
        <source>{name} has the answers of a run that was broken off. Add --resume to go on with it, or remove that folder to begin anew.</source>
        <translation>{name} enthält die Antworten eines abgebrochenen Laufs. Füge --resume hinzu, um damit weiterzumachen, oder entferne den Ordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Another Inkling is writing {name}. Wait for its end, or give another name for the table.</source>
        <translation>Ein anderes Inkling schreibt gerade {name}. Warte, bis es fertig ist, oder gib der Tabelle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{folder} {error}. Move that folder away to begin anew.</source>
        <translation>{folder} {error}. Verschiebe diesen Ordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>{table} was begun with another task or model, and answers of two are not mixed. Choose that one again by --task and --model, or give another name for the table.</source>
        <translation>{table} wurde mit einer anderen Aufgabe oder einem anderen Modell begonnen, und Antworten von zweien werden nicht gemischt. Wähle mit --task und --model wieder jenes oder gib der Tabelle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} could not be fetched whole. Check the connection and the key.</source>
        <translation>{name} konnte nicht vollständig geholt werden. Prüfe die Verbindung und den Schlüssel.</translation>
    </message>
    <message>
        <source>{name} is damaged in its archive, which may have changed. Copy it here again.</source>
        <translation>{name} ist in seinem Archiv beschädigt, das sich vielleicht geändert hat. Kopiere es noch einmal hierher.</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures. Choose another one.</source>
        <translation>{name} ist ein Ordner ohne Bilder. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read. Give a file with a path on each line.</source>
        <translation>Die Liste {path} ist nicht zu lesen. Gib eine Datei mit einem Pfad in jeder Zeile an.</translation>
    </message>
    <message>
        <source>{path} lists more than {most_entries:,} files. Unpack it, and give the folder.</source>
        <translation>{path} führt mehr als {most_entries:,} Dateien auf. Entpacke es und gib den Ordner an.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive, and give the folder.</source>
        <translation>{name} ist mit einem Passwort gesperrt. Entpacke das Archiv und gib den Ordner an.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way. Unpack the archive, and give the folder.</source>
        <translation>{name} ist auf ungewöhnliche Weise gepackt. Entpacke das Archiv und gib den Ordner an.</translation>
    </message>
    <message>
        <source>{name} is larger than {max_bytes} MB. Save a smaller copy and use that.</source>
        <translation>{name} ist größer als {max_bytes} MB. Speichere eine kleinere Kopie und verwende diese.</translation>
    </message>
    <message>
        <source>{path} is packed as a whole. Unpack it to a .tar file or a folder, and give that.</source>
        <translation>{path} ist als Ganzes gepackt. Entpacke es zu einer .tar-Datei oder einem Ordner und gib das an.</translation>
    </message>
    <message>
        <source>{count:,} pictures</source>
        <translation>{count:,} Bildern</translation>
    </message>
    <message>
        <source>{path} is damaged after {pictures}: no more of it can be read. Copy it here again.</source>
        <translation>{path} ist nach {pictures} beschädigt: Mehr davon ist nicht zu lesen. Kopiere es noch einmal hierher.</translation>
    </message>
    <message>
        <source>Object stores need an extra part: pip install inkling-workbench[cluster].</source>
        <translation>Objektspeicher brauchen ein zusätzliches Teil: pip install inkling-workbench[cluster].</translation>
    </message>
    <message>
        <source>{address} needs a part of its own: pip install {library}. Then give the same command again.</source>
        <translation>{address} braucht ein eigenes Teil: pip install {library}. Gib danach denselben Befehl noch einmal ein.</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({name}). Check the address, and that this computer has a key for it.</source>
        <translation>{address} lässt sich nicht auflisten ({name}). Prüfe die Adresse und ob dieser Computer einen Schlüssel dafür hat.</translation>
    </message>
    <message>
        <source>{name} holds no pictures. Choose another one.</source>
        <translation>{name}&#xa0;enthält&#xa0;keine&#xa0;Bilder.&#xa0;Wähle&#xa0;etwas&#xa0;anderes.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Zeichne eine Ziffer</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Zeichne hier eine Ziffer</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Draw a letter</source>
        <translation>Zeichne einen Buchstaben</translation>
    </message>
    <message>
        <source>Draw a letter here</source>
        <translation>Zeichne hier einen Buchstaben</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Öffne ein Foto</translation>
    </message>
    <message>
        <source>Drop a photo of a cat or a dog here</source>
        <translation>Zieh ein Katzen- oder Hundefoto hierher</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Draw one of these</source>
        <translation>Zeichne eines davon</translation>
    </message>
    <message>
        <source>Draw one of these here</source>
        <translation>Zeichne hier eines davon</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Zieh ein Foto hierher</translation>
    </message>
    <message>
        <source>There is no task &apos;{name}&apos;. Choose one of: {list}.</source>
        <translation>Es gibt keine Aufgabe „{name}“. Wähle eine von: {list}.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: the photos of these classes are the same. Give each class photos of its own, then train again.</source>
        <translation>Es gibt nichts zu unterscheiden: Die Fotos dieser Klassen sind dieselben. Gib jeder Klasse eigene Fotos und trainiere dann noch einmal.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to learn from. Train again.</source>
        <translation>Angehalten, bevor es etwas zu lernen gab. Trainiere noch einmal.</translation>
    </message>
    <message>
        <source>1 photo is</source>
        <translation>1 Foto ist</translation>
    </message>
    <message>
        <source>{count:,} photos are</source>
        <translation>{count:,} Fotos sind</translation>
    </message>
    <message>
        <source>{name}: {photos} there more than once; each counts once.</source>
        <translation>{name}: {photos} mehrfach vorhanden; jedes zählt einmal.</translation>
    </message>
    <message>
        <source>{are} in several classes ({list}) and left out of all of them.</source>
        <translation>{are} in mehreren Klassen ({list}) und wurden aus allen weggelassen.</translation>
    </message>
    <message>
        <source>only 1 photo</source>
        <translation>nur 1 Foto</translation>
    </message>
    <message>
        <source>no photo of its own</source>
        <translation>kein eigenes Foto</translation>
    </message>
    <message>
        <source>{name} has {has} and is left out; with two or more it can be learned.</source>
        <translation>{name} hat {has} und wird weggelassen; mit zweien oder mehr kann es gelernt werden.</translation>
    </message>
    <message>
        <source>1 photo cannot be read and is left out.</source>
        <translation>1 Foto ist nicht zu lesen und wird weggelassen.</translation>
    </message>
    <message>
        <source>{count:,} photos cannot be read and are left out.</source>
        <translation>{count:,} Fotos sind nicht zu lesen und werden weggelassen.</translation>
    </message>
    <message>
        <source>{name} has {count:,} photos; {most_of_class:,} of them are learned from.</source>
        <translation>{name} hat {count:,} Fotos; {most_of_class:,} davon dienen zum Lernen.</translation>
    </message>
    <message>
        <source>There is one class or none with two pictures that can be used, and nothing to tell apart. Add pictures of another class, then train again.</source>
        <translation>Es gibt höchstens eine Klasse mit zwei brauchbaren Bildern und nichts zu unterscheiden. Füge Bilder einer weiteren Klasse hinzu und trainiere dann noch einmal.</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the drawing is, for a few drawings, and train again.</source>
        <translation>Es gibt noch keine Korrekturen zum Lernen. Sag unter einer Antwort, was die Zeichnung ist, bei einigen Zeichnungen, und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the photo shows, for a few photos, and train again.</source>
        <translation>Es gibt noch keine Korrekturen zum Lernen. Sag unter einer Antwort, was das Foto zeigt, bei einigen Fotos, und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>The network did not learn: its loss is no number any more, so its weights are lost. Choose a smaller learning rate, or normalise the pictures.</source>
        <translation>Das Netz hat nicht gelernt: Sein Verlust ist keine Zahl mehr, also sind seine Gewichte verloren. Wähle eine kleinere Lernrate oder normalisiere die Bilder.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is not enough for the training. Choose smaller batches or a smaller share of the data, or close other programs.</source>
        <translation>Der Speicher dieses Computers reicht für das Training nicht. Wähle kleinere Batches oder einen kleineren Anteil der Daten oder schließe andere Programme.</translation>
    </message>
    <message>
        <source>The disk is full, so the model cannot be saved. Make room on it, then train again.</source>
        <translation>Die Festplatte ist voll, also kann das Modell nicht gespeichert werden. Schaffe Platz darauf und trainiere dann noch einmal.</translation>
    </message>
    <message>
        <source>The training broke off at a fault in Inkling itself: {fault}.</source>
        <translation>Das Training brach wegen eines Fehlers in Inkling selbst ab: {fault}.</translation>
    </message>
    <message>
        <source>The network did not learn: it gives the same answer to every picture. Choose a smaller learning rate, more epochs, or other layers.</source>
        <translation>Das Netz hat nicht gelernt: Es gibt jedem Bild dieselbe Antwort. Wähle eine kleinere Lernrate, mehr Epochen oder andere Schichten.</translation>
    </message>
    <message>
        <source>The network did not learn: on pictures that it has not seen it is no better than chance. Check that the labels are right, or choose another learning rate or more epochs.</source>
        <translation>Das Netz hat nicht gelernt: Bei Bildern, die es nicht gesehen hat, ist es nicht besser als der Zufall. Prüfe, ob die Labels stimmen, oder wähle eine andere Lernrate oder mehr Epochen.</translation>
    </message>
    <message>
        <source>Inkling computes with these 8-bit numbers itself: every answer is the same.</source>
        <translation>Inkling rechnet selbst mit diesen 8-Bit-Zahlen: Jede Antwort ist dieselbe.</translation>
    </message>
    <message>
        <source>{card} knows other classes than there are examples of now. Train it again, then export it.</source>
        <translation>{card} kennt andere Klassen, als es jetzt Beispiele gibt. Trainiere es noch einmal und exportiere es dann.</translation>
    </message>
    <message>
        <source>examples of yours</source>
        <translation>deine Beispiele</translation>
    </message>
    <message>
        <source>LiteRT in 8-bit numbers</source>
        <translation>LiteRT in 8-Bit-Zahlen</translation>
    </message>
    <message>
        <source>In 8-bit numbers {right:.2f} % of {count:,} test pictures are right ({pictures}), in float32 {before:.2f} %; of 100 labels {what:.1f} are the same.</source>
        <translation>In 8-Bit-Zahlen sind {right:.2f}&#xa0;% von {count:,} Testbildern richtig ({pictures}), in float32 {before:.2f}&#xa0;%; von 100 Labels sind {what:.1f} gleich.</translation>
    </message>
    <message>
        <source>{said} Of 100 of these pictures {same:.1f} are kept or refused as by the original; of what is none of these it may be fewer: rely on the original for that.</source>
        <translation>{said} Von 100 dieser Bilder werden {same:.1f} wie vom Original behalten oder abgelehnt; bei dem, was nichts davon ist, können es weniger sein: Verlass dich dafür auf das Original.</translation>
    </message>
    <message>
        <source>The ONNX file did not answer as the model does, and was not written. Choose another format.</source>
        <translation>Die ONNX-Datei antwortete nicht wie das Modell und wurde nicht geschrieben. Wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>{target} is written; ONNX Runtime answers with it as Inkling does.</source>
        <translation>{target} ist geschrieben; ONNX Runtime antwortet damit wie Inkling.</translation>
    </message>
    <message>
        <source>This cannot be trained: {what}. {sentence}</source>
        <translation>Das kann nicht trainiert werden: {what}. {sentence}</translation>
    </message>
    <message>
        <source>Your signs</source>
        <translation>Deine Zeichen</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Deine Fotos</translation>
    </message>
    <message>
        <source>{card} cannot be built on. Choose a cnn for digits, or pets.</source>
        <translation>Auf {card} lässt sich nicht aufbauen. Wähle ein cnn für Ziffern oder pets.</translation>
    </message>
    <message>
        <source>kept with the model: what it saw of photos that it learned from</source>
        <translation>beim&#xa0;Modell&#xa0;aufbewahrt:&#xa0;was&#xa0;es&#xa0;von&#xa0;Fotos&#xa0;sah,&#xa0;aus&#xa0;denen&#xa0;es&#xa0;gelernt&#xa0;hat</translation>
    </message>
    <message>
        <source>{base} is damaged or another model&apos;s, so what was learned before cannot be held on to. Choose the model that came with Inkling, under Models, then train again.</source>
        <translation>{base} ist beschädigt oder von einem anderen Modell, also lässt sich das früher Gelernte nicht festhalten. Wähle unter „Modelle“ das Modell, das mit Inkling kam, und trainiere dann noch einmal.</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <translation>12.345,6</translation>
    </message>
    <message>
        <source>None of the pictures can be read, so there is nothing to learn from.</source>
        <translation>Keines der Bilder ist zu lesen, also gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>There is only one class, {name}, so there is nothing to tell apart. Add a folder with pictures of a second one.</source>
        <translation>Es gibt nur eine Klasse, {name}, also nichts zu unterscheiden. Füge einen Ordner mit Bildern einer zweiten hinzu.</translation>
    </message>
    <message>
        <source>Only the first {most_pictures:,} pictures are taken.</source>
        <translation>Nur die ersten {most_pictures:,} Bilder werden genommen.</translation>
    </message>
    <message>
        <source>Too few pictures: {names}. From {few} a class on it is worth training; the more, the better.</source>
        <translation>Zu wenige Bilder: {names}. Ab {few} je Klasse lohnt sich das Training; je mehr, desto besser.</translation>
    </message>
    <message>
        <source>Left out, because no picture in it can be read: {list}.</source>
        <translation>Weggelassen, weil kein Bild darin zu lesen ist: {list}.</translation>
    </message>
    <message>
        <source>Left out, because all its pictures are in a class before it: {list}.</source>
        <translation>Weggelassen, weil alle Bilder darin schon in einer Klasse davor sind: {list}.</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation> und {count:,} weitere</translation>
    </message>
    <message>
        <source>Cannot be read and left out: {names}{more}.</source>
        <translation>Nicht zu lesen und weggelassen: {names}{more}.</translation>
    </message>
    <message>
        <source>1 picture was</source>
        <translation>1 Bild war</translation>
    </message>
    <message>
        <source>{count:,} pictures were</source>
        <translation>{count:,} Bilder waren</translation>
    </message>
    <message>
        <source>{pictures} there more than once; each counts once, where it was found first.</source>
        <translation>{pictures} mehrfach da; jedes zählt einmal, wo es zuerst gefunden wurde.</translation>
    </message>
    <message>
        <source>{plain:,} of {count:,} pictures look like drawings on paper, the others like photos. All are taken for {kind}; choose below what fits most of them, or leave the others out.</source>
        <translation>{plain:,} von {count:,} Bildern sehen nach Zeichnungen auf Papier aus, die anderen nach Fotos. Alle gelten als {kind}; wähle unten, was auf die meisten passt, oder lass die anderen weg.</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>1 is no picture</source>
        <translation>1 ist kein Bild</translation>
    </message>
    <message>
        <source>{foreign:,} are no pictures</source>
        <translation>{foreign:,} sind keine Bilder</translation>
    </message>
    <message>
        <source>Of what is in there, {are}, and left out.</source>
        <translation>Von dem, was darin ist: {are}; weggelassen.</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a folder. Choose a folder that holds a folder for each class.</source>
        <translation>{source} lässt sich nicht als Ordner öffnen. Wähle einen Ordner, der für jede Klasse einen Ordner enthält.</translation>
    </message>
    <message>
        <source>{source} has no folders in it. Put the pictures of each class into a folder named like the class, and choose the folder above them.</source>
        <translation>{source} enthält keine Ordner. Lege die Bilder jeder Klasse in einen Ordner mit dem Namen der Klasse und wähle den Ordner darüber.</translation>
    </message>
    <message>
        <source>{source} has {count:,} folders in it; at most {most_classes} classes can be told apart. Choose another folder.</source>
        <translation>{source} enthält {count:,} Ordner; höchstens {most_classes} Klassen lassen sich unterscheiden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This folder cannot be opened, and is left out.</source>
        <translation>Dieser Ordner lässt sich nicht öffnen und bleibt weg.</translation>
    </message>
    <message>
        <source>is no zip file, or damaged</source>
        <translation>ist keine Zip-Datei oder beschädigt</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>is no zip file, or too large</source>
        <translation>ist keine Zip-Datei oder zu groß</translation>
    </message>
    <message>
        <source>{source} {error}. Update Inkling to import it.</source>
        <translation>{source} {error}. Aktualisiere Inkling, um sie zu importieren.</translation>
    </message>
    <message>
        <source>was not exported by Inkling</source>
        <translation>wurde nicht von Inkling exportiert</translation>
    </message>
    <message>
        <source>{source} holds corrections for the task {task!r}, not for {task2!r}. Choose that task, then import it again.</source>
        <translation>{source} enthält Korrekturen für die Aufgabe {task!r}, nicht für {task2!r}. Wähle jene Aufgabe und importiere sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{source} {what}. Choose a file that was made with Export; nothing was added.</source>
        <translation>{source} {what}. Wähle eine Datei, die mit „Exportieren“ entstand; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This picture is no longer among your corrections: it was deleted, or moved by hand.</source>
        <translation>Dieses Bild ist nicht mehr unter deinen Korrekturen: Es wurde gelöscht oder von Hand verschoben.</translation>
    </message>
    <message>
        <source>{count:,} added.</source>
        <translation>{count:,} hinzugefügt.</translation>
    </message>
    <message>
        <source>Already in this class: {count:,}.</source>
        <translation>Schon in dieser Klasse: {count:,}.</translation>
    </message>
    <message>
        <source>Cannot be read: {names}{more}.</source>
        <translation>Nicht zu lesen: {names}{more}.</translation>
    </message>
    <message>
        <source>{task} cannot be brought back: it is gone, or there again.</source>
        <translation>{task} lässt sich nicht zurückholen: Es ist weg oder schon wieder da.</translation>
    </message>
    <message>
        <source>{path} is empty paper. Delete it from the examples, and go on.</source>
        <translation>{path} ist leeres Papier. Lösche es aus den Beispielen und mach weiter.</translation>
    </message>
    <message>
        <source>{folder} {error}, so this task is left out; its pictures stay where they are.</source>
        <translation>{folder} {error}, also wird diese Aufgabe weggelassen; ihre Bilder bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>There is a task &apos;{title}&apos; already. Give another name.</source>
        <translation>Es gibt schon eine Aufgabe „{title}“. Gib einen anderen Namen an.</translation>
    </message>
    <message>
        <source>kind: neither {drawings} nor {photos}</source>
        <translation>kind: weder {drawings} noch {photos}</translation>
    </message>
    <message>
        <source>title: not a name</source>
        <translation>title: kein Name</translation>
    </message>
    <message>
        <source>{shown} has no photos in a folder {list}. Put the photos of each into a folder of that name, then choose the folder above them.</source>
        <translation>{shown} hat keine Fotos in einem Ordner {list}. Lege die Fotos von jedem in einen Ordner dieses Namens und wähle dann den Ordner darüber.</translation>
    </message>
    <message>
        <source> or </source>
        <translation>&#xa0;oder&#xa0;</translation>
    </message>
    <message>
        <source>{shown} has {count} photos; {fewest} are the fewest to learn from. Add some, then try again.</source>
        <translation>{shown} hat {count} Fotos; zum Lernen müssen es mindestens {fewest} sein. Füge welche hinzu und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>photos only of {others}</source>
        <translation>nur Fotos von {others}</translation>
    </message>
    <message>
        <source>1 photo of {lower}</source>
        <translation>1 Foto von {lower}</translation>
    </message>
    <message>
        <source>{shown} has {has}, so there is nothing to tell apart. Put at least two of {lower} into a folder {lower}, then try again.</source>
        <translation>{shown} hat {has}, also gibt es nichts zu unterscheiden. Lege mindestens zwei von {lower} in einen Ordner {lower} und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Left out, as no photo: {names}{more}.</source>
        <translation>Weggelassen, weil kein Foto: {names}{more}.</translation>
    </message>
    <message>
        <source>Open a photo, and it appears here.</source>
        <translation>Öffne ein Foto, und es erscheint hier.</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>Das Foto wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing was read in this photo, so there is nothing to show here.</source>
        <translation>Auf diesem Foto wurde nichts erkannt, also gibt es hier nichts zu sehen.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>{height} × {width} pixels</source>
        <translation>{height} × {width} Pixel</translation>
    </message>
    <message>
        <source>1 map of {height} × {width}</source>
        <translation>1 Karte, {height} × {width}</translation>
    </message>
    <message>
        <source>{count} maps of {height} × {width}</source>
        <translation>{count} Karten, {height} × {width}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{classes}, {pictures}</source>
        <translation>{classes}, {pictures}</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 Neuron</translation>
    </message>
    <message>
        <source>{count} neurons</source>
        <translation>{count} Neuronen</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <translation>{layer}, Karte {number}</translation>
    </message>
    <message>
        <source>{layer}, {name}</source>
        <translation>{layer}, {name}</translation>
    </message>
    <message>
        <source>{layer}, neuron {number}</source>
        <translation>{layer}, Neuron {number}</translation>
    </message>
    <message>
        <source>All that the network gets: these numbers, and nothing else.</source>
        <translation>Alles, was das Netz bekommt: diese Zahlen und sonst nichts.</translation>
    </message>
    <message>
        <source>The scores as shares that add up to 100 %: the answer.</source>
        <translation>Die Punktwerte als Anteile, die zusammen 100&#xa0;% ergeben: die Antwort.</translation>
    </message>
    <message>
        <source>A photo that leaves a doubt is looked at several times.</source>
        <translation>Ein Foto, das Zweifel lässt, wird mehrmals angesehen.</translation>
    </message>
    <message>
        <source>One score a class, weighed from everything before: the highest wins.</source>
        <translation>Ein Punktwert je Klasse, aus allem davor gewichtet: Der höchste gewinnt.</translation>
    </message>
    <message>
        <source>The mean of each map: that something is there counts, no longer where.</source>
        <translation>Der Mittelwert jeder Karte: Es zählt, dass etwas da ist, nicht mehr, wo.</translation>
    </message>
    <message>
        <source>Each neuron weighs every number of the layer before, sums up, adds its bias, and bends the sum.</source>
        <translation>Jedes Neuron gewichtet alle Zahlen der Schicht davor, summiert sie, addiert seinen Bias und biegt die Summe.</translation>
    </message>
    <message>
        <source>Each map lays its own small filter over every place of the layer before, and lights up where the filter fits.</source>
        <translation>Jede Karte legt ihren eigenen kleinen Filter über jede Stelle der Schicht davor und leuchtet dort, wo er passt.</translation>
    </message>
    <message>
        <source>Keeps the strongest pixel of each small square: smaller, and a shift matters less.</source>
        <translation>Behält das stärkste Pixel jedes kleinen Quadrats: kleiner, und eine Verschiebung zählt weniger.</translation>
    </message>
    <message>
        <source>Keeps the mean of each small square: smaller, and calmer.</source>
        <translation>Behält den Mittelwert jedes kleinen Quadrats: kleiner und ruhiger.</translation>
    </message>
    <message>
        <source>Two convolutions beside a short cut: what they find is added to what was there before.</source>
        <translation>Zwei Faltungen neben einer Abkürzung: Was sie finden, kommt zu dem hinzu, was schon da war.</translation>
    </message>
    <message>
        <source>Each map lights up where it finds what it learned to look for.</source>
        <translation>Jede Karte leuchtet, wo sie findet, wonach sie zu suchen gelernt hat.</translation>
    </message>
    <message>
        <source>The same picture in other numbers: every pixel times the same.</source>
        <translation>Dasselbe Bild in anderen Zahlen: jedes Pixel mal dieselbe Zahl.</translation>
    </message>
    <message>
        <source>Every column of pixels divided by its length, as the tutorial does it.</source>
        <translation>Jede Spalte von Pixeln geteilt durch ihre Länge, wie es das Tutorial macht.</translation>
    </message>
    <message>
        <source>A layer of the kind {kind}, shown as it is.</source>
        <translation>Eine Schicht der Art {kind}, gezeigt, wie sie ist.</translation>
    </message>
    <message>
        <source>▸ {count} layers</source>
        <translation>▸ {count} mehr</translation>
    </message>
    <message>
        <source>◂ together</source>
        <translation>◂ weniger</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} weitere</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>Both say {first}: {share} and {other}.</source>
        <translation>Beide sagen {first}: {share} und {other}.</translation>
    </message>
    <message>
        <source>They disagree: {first} ({share}) or {second} ({other}).</source>
        <translation>Sie sind uneins: {first} ({share}) oder {second} ({other}).</translation>
    </message>
    <message>
        <source>They differ most about {classes}: marked.</source>
        <translation>Am meisten unterscheiden sie sich bei {classes}: markiert.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation>Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>This pixel sees {height} × {width} pixels of the input.</source>
        <translation>Dieses Pixel sieht {height} × {width} Pixel der Eingabe.</translation>
    </message>
    <message>
        <source>{count} products add up to {sum}; plus the bias, {bias}: {before}.</source>
        <translation>{count} Produkte ergeben zusammen {sum}; plus Bias, {bias}: {before}.</translation>
    </message>
    <message>
        <source>{name} gives {value}.</source>
        <translation>{name} ergibt {value}.</translation>
    </message>
    <message>
        <source>{name} would give {value}.</source>
        <translation>{name} ergäbe {value}.</translation>
    </message>
    <message>
        <source>It gives {value}.</source>
        <translation>Das ergibt {value}.</translation>
    </message>
    <message>
        <source>Score {score}: e to the power of it, as a share of all classes&apos;.</source>
        <translation>Punktwert {score}: e hoch diese Zahl, als Anteil an allen Klassen.</translation>
    </message>
    <message>
        <source>The mean of {layer}, map {number}.</source>
        <translation>Der Mittelwert von {layer}, Karte {number}.</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>its filter</source>
        <translation>ihr Filter</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <source>what it sees</source>
        <translation>was sie sieht</translation>
    </message>
    <message>
        <source>Cut from the photo</source>
        <translation>Aus dem Foto ausgeschnitten</translation>
    </message>
    <message>
        <source>Its ink alone, without the paper and its neighbours.</source>
        <translation>Nur seine Tinte, ohne das Papier und seine Nachbarn.</translation>
    </message>
    <message>
        <source>its ink</source>
        <translation>seine Tinte</translation>
    </message>
    <message>
        <source>Cut out: where on the paper it stands does not matter.</source>
        <translation>Ausgeschnitten: Wo es auf dem Papier steht, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Its box</source>
        <translation>Sein Rahmen</translation>
    </message>
    <message>
        <source>your ink</source>
        <translation>deine Tinte</translation>
    </message>
    <message>
        <source>its box</source>
        <translation>sein Rahmen</translation>
    </message>
    <message>
        <source>Its longer side becomes 20 pixels: how large it was drawn does not matter.</source>
        <translation>Seine längere Seite wird 20 Pixel lang: Wie groß es gezeichnet war, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Made small</source>
        <translation>Verkleinert</translation>
    </message>
    <message>
        <source>made small</source>
        <translation>verkleinert</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle, as in MNIST. These 28 × 28 numbers are all that the network gets; it says {label} ({share}).</source>
        <translation>Sein Schwerpunkt kommt in die Mitte, wie bei MNIST. Diese 28 × 28 Zahlen sind alles, was das Netz bekommt; es sagt {label} ({share}).</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>zentriert</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in colour.</source>
        <translation>{width} × {height} Pixel in Farbe.</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Dein Foto</translation>
    </message>
    <message>
        <source>your photo</source>
        <translation>dein Foto</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>In Grautönen</translation>
    </message>
    <message>
        <source>The network learned from greys alone: fur has every colour, and so have sofas.</source>
        <translation>Das Netz hat nur aus Grautönen gelernt: Fell gibt es in jeder Farbe, Sofas auch.</translation>
    </message>
    <message>
        <source>in greys</source>
        <translation>in Grautönen</translation>
    </message>
    <message>
        <source>Squashed to {side} × {side}, so that nothing is cut off. These numbers are all that the network gets.</source>
        <translation>Auf {side} × {side} gestaucht, damit nichts abgeschnitten wird. Diese Zahlen sind alles, was das Netz bekommt.</translation>
    </message>
    <message>
        <source>Squashed</source>
        <translation>Gestaucht</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>gestaucht</translation>
    </message>
    <message>
        <source>It says {label}: {share}.</source>
        <translation>Es sagt {label}: {share}.</translation>
    </message>
    <message>
        <source>What you drew: {width} × {height} pixels.</source>
        <translation>Was du gezeichnet hast: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Deine Zeichnung</translation>
    </message>
    <message>
        <source>Shrunk to 28 × 28 as it is, the network would say {label} ({share}). It learned pictures that fill the frame and stand in its middle, so there is more to do.</source>
        <translation>Einfach auf 28 × 28 verkleinert, würde das Netz {label} sagen ({share}). Es hat Bilder gelernt, die den Rahmen füllen und in der Mitte stehen, also ist noch mehr zu tun.</translation>
    </message>
    <message>
        <source>Only shrunk</source>
        <translation>Nur verkleinert</translation>
    </message>
    <message>
        <source>only shrunk</source>
        <translation>nur verkleinert</translation>
    </message>
    <message>
        <source>This step is switched off on the tab “Input”.</source>
        <translation>Dieser&#xa0;Schritt&#xa0;ist&#xa0;unter&#xa0;„Eingabe“&#xa0;ausgeschaltet.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>Animation (*.gif)</translation>
    </message>
    <message>
        <source>Save the Walk</source>
        <translation>Rundgang speichern</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>There is no page “{page}”. The pages are: {list}.</source>
        <translation>Es gibt keine Seite „{page}“. Die Seiten sind: {list}.</translation>
    </message>
    <message>
        <source>The page Data is hidden on this computer. Choose another lesson, or ask whoever looks after the computer.</source>
        <translation>Die Seite „Daten“ ist auf diesem Computer verborgen. Wähle eine andere Lektion oder frage die Person, die sich um den Computer kümmert.</translation>
    </message>
    <message>
        <source>There is no tab “{name}”. The tabs are: {list}.</source>
        <translation>Es gibt keinen Reiter „{name}“. Die Reiter sind: {list}.</translation>
    </message>
    <message>
        <source>There is no model “{name}” for {title}. Choose another lesson, or train a model first.</source>
        <translation>Es gibt kein Modell „{name}“ für {title}. Wähle eine andere Lektion oder trainiere zuerst ein Modell.</translation>
    </message>
    <message>
        <source>“{digit}” by hand {hand} cannot be drawn for you: digits from 0 to 9 by hands from 1 to {hands} can.</source>
        <translation>„{digit}“ von Hand {hand} kann nicht für dich gezeichnet werden: Es gehen Ziffern von 0 bis 9, von den Händen 1 bis {hands}.</translation>
    </message>
    <message>
        <source>“{what}” cannot be given as a photo: “drawing” can.</source>
        <translation>„{what}“ kann nicht als Foto gegeben werden: „drawing“ kann es.</translation>
    </message>
    <message>
        <source>“{name}” cannot be pressed now. Go a step back and try again.</source>
        <translation>„{name}“ lässt sich jetzt nicht drücken. Geh einen Schritt zurück und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be set to “{value}”.</source>
        <translation>„{name}“ lässt sich nicht auf „{value}“ stellen.</translation>
    </message>
    <message>
        <source>“{name}” is not to be seen now. Go a step back and try again.</source>
        <translation>„{name}“ ist jetzt nicht zu sehen. Geh einen Schritt zurück und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>A new model waits on the page Train for you to keep or discard it. Decide that first, then press Do it for me again.</source>
        <translation>Auf der Seite „Training“ wartet ein neues Modell darauf, dass du es behältst oder verwirfst. Entscheide das zuerst und drücke dann noch einmal „Für mich machen“.</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or cancel it.</source>
        <translation>Ein Training läuft. Warte, bis es fertig ist, oder brich es ab.</translation>
    </message>
    <message>
        <source>This lesson is for the task “{name}”, which is not on this computer. Make it under My Classes, or choose another lesson.</source>
        <translation>Diese Lektion ist für die Aufgabe „{name}“, die es auf diesem Computer nicht gibt. Lege sie unter „Meine Klassen“ an oder wähle eine andere Lektion.</translation>
    </message>
    <message>
        <source>{problem} Until then {model} answers.</source>
        <translation>{problem} Bis dahin antwortet {model}.</translation>
    </message>
    <message>
        <source>{task} is not trained yet: press Retrain.</source>
        <translation>{task} ist noch nicht trainiert: Drücke „Neu trainieren“.</translation>
    </message>
    <message>
        <source>There is no model for {task}. Install Inkling again to restore it, or train one: inkling train {name}</source>
        <translation>Für {task} gibt es kein Modell. Installiere Inkling neu, um es wiederherzustellen, oder trainiere eines: inkling train {name}</translation>
    </message>
    <message>
        <source>Save Drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>drawing.png</source>
        <translation>zeichnung.png</translation>
    </message>
    <message>
        <source>The drawing was not saved: {reason}. It is still here; try another folder.</source>
        <translation>Die Zeichnung wurde nicht gespeichert: {reason}. Sie ist noch da; versuche es mit einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Export Model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>The copied picture is empty. Copy it again.</source>
        <translation>Das kopierte Bild ist leer. Kopiere es noch einmal.</translation>
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
        <translation>Nichts Gezeichnetes gefunden</translation>
    </message>
    <message>
        <source>No {sign} found</source>
        <translation>Nicht gefunden: {sign}</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>mit Inkling geliefert</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ antwortet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>{best} and {second} have as many right: {share}.</source>
        <translation>{best} und {second} haben gleich viele richtig: {share}.</translation>
    </message>
    <message>
        <source>{best} has the most right: {share}, {points} points more than {second}.</source>
        <translation>{best} hat die meisten richtig: {share}, {points} Punkte mehr als {second}.</translation>
    </message>
    <message>
        <source>That is more than chance.</source>
        <translation>Das ist mehr als Zufall.</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>Das kann Zufall sein.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Written by Inkling on {when}. All of this page is in this file.</source>
        <translation>Von Inkling geschrieben am {when}. Die ganze Seite steckt in dieser Datei.</translation>
    </message>
    <message>
        <source>It was cancelled, so there is no model of it.</source>
        <translation>Es wurde abgebrochen, also gibt es davon kein Modell.</translation>
    </message>
    <message>
        <source>It failed, so there is no model of it.</source>
        <translation>Es schlug fehl, also gibt es davon kein Modell.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>It learned for {time}.</source>
        <translation>Es hat {time} gelernt.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>New against current</source>
        <translation>Neu gegen aktuell</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Solid, blue: training. Dashed, orange: validation, on pictures held back.</source>
        <translation>Durchgezogen, blau: Training. Gestrichelt, orange: Validierung, an zurückgehaltenen Bildern.</translation>
    </message>
    <message>
        <source>Row: the right class. Column: the new model&apos;s answer.</source>
        <translation>Zeile: die richtige Klasse. Spalte: die Antwort des neuen Modells.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Schlimmste Fehler</translation>
    </message>
    <message>
        <source>The right class → the new model&apos;s answer, and how sure it was.</source>
        <translation>Die richtige Klasse → die Antwort des neuen Modells und wie sicher es war.</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Right, of {count}</source>
        <translation>Richtig, von {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Meine Korrekturen</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Strangers&apos; drawings</source>
        <translation>Zeichnungen Fremder</translation>
    </message>
    <message>
        <source>The tutorial&apos;s result: {came}, as expected.</source>
        <translation>Das Ergebnis des Tutorials: {came}, wie erwartet.</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}, as expected.</source>
        <translation>Das Ergebnis von „{preset}“: {came}, wie erwartet.</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}. Usually it comes to {expected}.</source>
        <translation>Das Ergebnis von „{preset}“: {came}. Üblich sind {expected}.</translation>
    </message>
    <message>
        <source>The new model is right on {share} of the test pictures.</source>
        <translation>Das neue Modell liegt bei {share} der Testbilder richtig.</translation>
    </message>
    <message>
        <source>The test pictures are {source}.</source>
        <translation>Die Testbilder sind {source}.</translation>
    </message>
    <message>
        <source>On your corrections: {before} before, {now} now.</source>
        <translation>Bei deinen Korrekturen: vorher {before}, jetzt {now}.</translation>
    </message>
    <message>
        <source>The new model is right on {right} of {count} pictures, so of many more like them on {low} to {high}.</source>
        <translation>Das neue Modell liegt bei {right} von {count} Bildern richtig, bei vielen weiteren solchen also bei {low} bis {high}.</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, more than chance explains.</source>
        <translation>Das neue Modell ist um {points} Punkte besser, mehr als der Zufall erklärt.</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, more than chance explains.</source>
        <translation>Das aktuelle Modell ist um {points} Punkte besser, mehr als der Zufall erklärt.</translation>
    </message>
    <message>
        <source>Both are right equally often.</source>
        <translation>Beide liegen gleich oft richtig.</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, which may be chance.</source>
        <translation>Das neue Modell ist um {points} Punkte besser, was Zufall sein kann.</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, which may be chance.</source>
        <translation>Das aktuelle Modell ist um {points} Punkte besser, was Zufall sein kann.</translation>
    </message>
    <message>
        <source>share of the units that is dropped, %</source>
        <translation>Anteil der Einheiten, der weggelassen wird, %</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>filters of 3 × 3</source>
        <translation>Filter von 3 × 3</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} Gewichte</translation>
    </message>
    <message>
        <source>step (untrainable)</source>
        <translation>step (nicht trainierbar)</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
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
        <translation>Es lernt aus Ziffern, die Inkling zeichnet, weil {title} nicht auf diesem Computer ist. {title} ist besser: Hole es unter „Daten“, {size}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>wird fertig</translation>
    </message>
    <message>
        <source>new model waits</source>
        <translation>neues Modell wartet</translation>
    </message>
    <message>
        <source>New last layer</source>
        <translation>Neue letzte Schicht</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>{preset}, changed</source>
        <translation>{preset}, geändert</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>All of {task} goes into one file. Pictures: {pictures:,}, corrections: {corrections:,}, models of your own: {models:,}, trainings: {runs:,}.</source>
        <translation>Alles von {task} kommt in eine Datei. Bilder: {pictures:,}, Korrekturen: {corrections:,}, eigene Modelle: {models:,}, Trainings: {runs:,}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{model}, {percent} right</source>
        <translation>{model}, {percent} richtig</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Geteilt von</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>1, which learned for {time}</source>
        <translation>1, das {time} lang lernte</translation>
    </message>
    <message>
        <source>{count}, which learned for {time} in all</source>
        <translation>{count}, die zusammen {time} lang lernten</translation>
    </message>
    <message>
        <source>It becomes a task of its own; nothing of yours is changed.</source>
        <translation>Es wird eine eigene Aufgabe; nichts von dir wird geändert.</translation>
    </message>
    <message>
        <source>Its models are added to those of {task}; the one that answers stays, and nothing of yours is replaced.</source>
        <translation>Die Modelle kommen zu denen von {task} hinzu; das antwortende bleibt, und nichts von dir wird ersetzt.</translation>
    </message>
    <message>
        <source>A model from elsewhere answers in a process of its own, which may be stopped.</source>
        <translation>Ein Modell von anderswo antwortet in einem eigenen Prozess, der angehalten werden kann.</translation>
    </message>
    <message>
        <source>What a preset locks is locked for whoever starts from it; all other presets stay free, and Remove Preset under Train takes it away again.</source>
        <translation>Was eine Vorlage sperrt, ist für alle gesperrt, die von ihr ausgehen; alle anderen Vorlagen bleiben frei, und „Vorlage entfernen“ unter „Training“ nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Share of the data, %</source>
        <translation>Anteil der Daten, %</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Input scaling</source>
        <translation>Skalierung der Eingabe</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Begonnen mit</translation>
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
        <translation>{time} hier</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} Epochen</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>digits drawn by Inkling</source>
        <translation>von Inkling gezeichnete Ziffern</translation>
    </message>
    <message>
        <source>digits from your files</source>
        <translation>Ziffern aus deinen Dateien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>kept as {model}</source>
        <translation>behalten als {model}</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the Desktop</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Inkling speaks this language from its next start on: {name}.</source>
        <translation>Diese Sprache spricht Inkling ab dem nächsten Start: {name}.</translation>
    </message>
    <message>
        <source>Nothing was printed. Choose another printer, or another file.</source>
        <translation>Es wurde nichts gedruckt. Wähle einen anderen Drucker oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>An den Drucker {name} gesendet.</translation>
    </message>
    <message>
        <source>Settings of yours, or handed out to you.</source>
        <translation>Eigene Einstellungen, oder solche, die du bekommen hast.</translation>
    </message>
    <message>
        <source>There is a preset “{title}” already. Give another name.</source>
        <translation>Es gibt schon eine Vorlage „{title}“. Gib einen anderen Namen an.</translation>
    </message>
    <message>
        <source>lock: “{name}” is no setting; there are {known}</source>
        <translation>lock: „{name}“ ist keine Einstellung; es gibt {known}</translation>
    </message>
    <message>
        <source>{preset}; locked: {settings}</source>
        <translation>{preset}; gesperrt: {settings}</translation>
    </message>
    <message>
        <source>has a setting that this Inkling does not know: {name}</source>
        <translation>hat eine Einstellung, die dieses Inkling nicht kennt: {name}</translation>
    </message>
    <message>
        <source>{file} {error}, so this preset is left out.</source>
        <translation>{file} {error}, also wird diese Vorlage weggelassen.</translation>
    </message>
    <message>
        <source>The kiosk settings, {path}, cannot be followed: the file {reason}. Until whoever looks after this computer has mended it, all that it could hide is hidden and all settings of Train are locked; what you made is safe.</source>
        <translation>Den Kiosk-Einstellungen {path} kann nicht gefolgt werden: Die Datei {reason}. Bis die Person, die sich um diesen Computer kümmert, sie repariert hat, ist alles verborgen, was sie verbergen könnte, und alle Einstellungen unter „Training“ sind gesperrt; was du gemacht hast, ist sicher.</translation>
    </message>
    <message>
        <source>--profile needs a name, as in: inkling --profile Ada</source>
        <translation>--profile braucht einen Namen, etwa: inkling --profile Ada</translation>
    </message>
    <message>
        <source>names a session that is not there</source>
        <translation>nennt eine Sitzung, die es nicht gibt</translation>
    </message>
    <message>
        <source>Which session was open last is not known: {path} {reason}. The first one is open; all others are whole, under File &gt; Earlier Sessions.</source>
        <translation>Welche Sitzung zuletzt offen war, ist nicht bekannt: {path} {reason}. Die erste ist offen; alle anderen sind unversehrt, unter Datei &gt; Frühere Sitzungen.</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds the weights of another network. Delete it, fetch it again under Data, then train again. Your model and your photos are as they were.</source>
        <translation>{path} ist beschädigt oder enthält die Gewichte eines anderen Netzes. Lösche es, hole es unter „Daten“ noch einmal und trainiere dann noch einmal. Dein Modell und deine Fotos sind, wie sie waren.</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>{file} is no longer the file that was looked at. Open it again; nothing was changed.</source>
        <translation>{file} ist nicht mehr die Datei, die angesehen wurde. Öffne sie noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no pictures of the class&apos;s own in what was handed in. Choose another folder.</source>
        <translation>Im Abgegebenen sind keine eigenen Bilder der Klasse. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no common test for {task} here. Choose a task of your own, or digits with MNIST on this computer.</source>
        <translation>Für {task} gibt es hier keinen gemeinsamen Test. Wähle eine eigene Aufgabe oder Ziffern mit MNIST auf diesem Computer.</translation>
    </message>
    <message>
        <source>{folder} holds no file that ends in {suffix}. Choose the folder with the files that were handed in.</source>
        <translation>{folder} enthält keine Datei, die auf {suffix} endet. Wähle den Ordner mit den abgegebenen Dateien.</translation>
    </message>
    <message>
        <source>{model} is for other pictures than those of {task}, and so was not measured.</source>
        <translation>{model} ist für andere Bilder als die von {task} und wurde daher nicht gemessen.</translation>
    </message>
    <message>
        <source>{file} cannot be read at the moment. Close other programs, then try again; nothing was changed.</source>
        <translation>{file} ist im Moment nicht zu lesen. Schließe andere Programme und versuche es dann noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} takes more time or memory to read than a shared file may. Ask for it again; nothing was changed.</source>
        <translation>{file} zu lesen braucht mehr Zeit oder Speicher, als eine geteilte Datei darf. Lass sie dir noch einmal geben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>step “{title}”: {sentence}</source>
        <translation>Schritt „{title}“: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is no figure. They begin with: {kinds}.</source>
        <translation>„{name}“ ist kein Messwert. Messwerte beginnen mit: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is no figure. Of “{of}” there are: {there}.</source>
        <translation>„{name}“ ist kein Messwert. Von „{of}“ gibt es: {there}.</translation>
    </message>
    <message>
        <source>“{name}” is not known there: no step before it notes or trains that.</source>
        <translation>„{name}“ ist dort nicht bekannt: Kein Schritt davor hält es fest oder trainiert es.</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no archive of cats and dogs that Inkling made. Fetch or choose it again under Data.</source>
        <translation>{path} ist beschädigt oder kein von Inkling gemachtes Archiv von Katzen und Hunden. Hole oder wähle es unter „Daten“ noch einmal.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} Punkte</translation>
    </message>
    <message>
        <source>drawn by Inkling</source>
        <translation>von&#xa0;Inkling&#xa0;gezeichnet</translation>
    </message>
    <message>
        <source>from your files</source>
        <translation>aus&#xa0;deinen&#xa0;Dateien</translation>
    </message>
    <message>
        <source>your own, each asked about while it was left out of the learning</source>
        <translation>deine&#xa0;eigenen,&#xa0;jedes&#xa0;gefragt,&#xa0;während&#xa0;es&#xa0;beim&#xa0;Lernen&#xa0;weggelassen&#xa0;war</translation>
    </message>
    <message>
        <source>The trial did not end well. {error}</source>
        <translation>Der&#xa0;Versuch&#xa0;ist&#xa0;nicht&#xa0;gut&#xa0;ausgegangen.&#xa0;{error}</translation>
    </message>
    <message>
        <source>--search needs an extra part: pip install inkling-workbench[search]. Without it, all combinations are trained.</source>
        <translation>--search braucht ein zusätzliches Teil: pip install inkling-workbench[search]. Ohne die Option werden alle Kombinationen trainiert.</translation>
    </message>
    <message>
        <source>Here 0 means {value}.</source>
        <translation>Hier heißt 0: {value}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open Photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>Photos in a Folder…</source>
        <translation>Fotos in einem Ordner…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Paste Photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Save Drawing…</source>
        <translation>Zeichnung speichern…</translation>
    </message>
    <message>
        <source>Save Answers as CSV…</source>
        <translation>Antworten als CSV speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>New Session…</source>
        <translation>Neue Sitzung…</translation>
    </message>
    <message>
        <source>Share This Task…</source>
        <translation>Diese Aufgabe teilen…</translation>
    </message>
    <message>
        <source>Open a Shared Task…</source>
        <translation>Geteilte Aufgabe öffnen…</translation>
    </message>
    <message>
        <source>Collect from a Class…</source>
        <translation>Von einer Klasse einsammeln…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Wider Pen</source>
        <translation>Breiterer Stift</translation>
    </message>
    <message>
        <source>Narrower Pen</source>
        <translation>Schmalerer Stift</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Answer While Drawing</source>
        <translation>Beim Zeichnen antworten</translation>
    </message>
    <message>
        <source>Take Back Last Correction</source>
        <translation>Letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Compare Two Models</source>
        <translation>Zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Step by Step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Present on a Projector</source>
        <translation>Am Projektor zeigen</translation>
    </message>
    <message>
        <source>Show the Code…</source>
        <translation>Code zeigen…</translation>
    </message>
    <message>
        <source>Export Model…</source>
        <translation>Modell exportieren…</translation>
    </message>
    <message>
        <source>Data Sets…</source>
        <translation>Datensätze…</translation>
    </message>
    <message>
        <source>My Classes…</source>
        <translation>Meine Klassen…</translation>
    </message>
    <message>
        <source>My Corrections…</source>
        <translation>Meine Korrekturen…</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>What Is This?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Explain What I Click</source>
        <translation>Erklären, was ich anklicke</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy Details for a Report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>Über Inkling</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>Foto schließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Back to Try</source>
        <translation>Zurück zu „Probieren“</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Show the Input</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Look Inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Ask Why</source>
        <translation>Nach dem Warum fragen</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How sure the network is</source>
        <translation>Wie sicher das Netz ist</translation>
    </message>
    <message>
        <source>Probability and time</source>
        <translation>Wahrscheinlichkeit und Zeit</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>{sign} {place} of {count}: point at another to see its bars</source>
        <translation>{sign} {place} von {count}: Zeige auf ein anderes Zeichen, um dessen Balken zu sehen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Press Classify</source>
        <translation>Drücke „Klassifizieren“</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Noch nicht trainiert</translation>
    </message>
    <message>
        <source>A cat and a dog</source>
        <translation>Eine Katze und ein Hund</translation>
    </message>
    <message>
        <source>Sure: each in a half of the photo</source>
        <translation>Sicher: jedes in einer Hälfte des Fotos</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Most like {classes}</source>
        <translation>Am ehesten {classes}</translation>
    </message>
    <message>
        <source>Unsure: {classes}</source>
        <translation>Unsicher: {classes}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Antwort: {text}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your drawing is still here; if the window behaves oddly, save the drawing and start Inkling again.</source>
        <translation>Etwas Unerwartetes ist passiert. Deine Zeichnung ist noch da; wenn sich das Fenster seltsam verhält, speichere die Zeichnung und starte Inkling neu.</translation>
    </message>
</context>
<context>
    <name>CameraBar</name>
    <message>
        <source>● Camera is on</source>
        <translation>● Kamera ist an</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>As in a mirror; what is written is then read in a mirror</source>
        <translation>Wie im Spiegel; Geschriebenes wird dann spiegelverkehrt gelesen</translation>
    </message>
    <message>
        <source>Take Photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Keep this picture, and turn the camera off</source>
        <translation>Dieses Bild behalten und die Kamera ausschalten</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
    <message>
        <source>Width of the pen ( [ and ] )</source>
        <translation>Breite des Stifts ( [ und ] )</translation>
    </message>
    <message>
        <source>Back to white paper (Delete)</source>
        <translation>Zurück zu weißem Papier (Entf)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Ask the network now (Return)</source>
        <translation>Das Netz jetzt fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>Foto schließen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>ClassBalance</name>
    <message>
        <source>How many pictures of each label</source>
        <translation>Wie viele Bilder jedes Label hat</translation>
    </message>
</context>
<context>
    <name>ClassChooser</name>
    <message>
        <source>Which class is asked about</source>
        <translation>Nach welcher Klasse gefragt wird</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Warum {name}?</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Warum nicht {name}?</translation>
    </message>
</context>
<context>
    <name>ClassMistakes</name>
    <message>
        <source>Mistakes, class by class</source>
        <translation>Fehler, Klasse für Klasse</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>{name}: {share} wrong</source>
        <translation>{name}: {share} falsch</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The Code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>This plain Keras script trains as {name} was trained. It needs nothing of Inkling.</source>
        <translation>Dieses einfache Keras-Skript trainiert so, wie {name} trainiert wurde. Es braucht nichts von Inkling.</translation>
    </message>
    <message>
        <source>What the step “{title}” does, in plain Python.</source>
        <translation>Was der Schritt „{title}“ tut, in einfachem Python.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the Code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect from a Class</source>
        <translation>Von einer Klasse einsammeln</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Test that all are measured with</source>
        <translation>Test, mit dem alle gemessen werden</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Right in the test</source>
        <translation>Richtig im Test</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Time trained</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>Was abgegeben wurde</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>Name der neuen Aufgabe</translation>
    </message>
    <message>
        <source>Name, such as Our class</source>
        <translation>Name, etwa Unsere Klasse</translation>
    </message>
    <message>
        <source>Make a Task of All Drawings</source>
        <translation>Aus allen Zeichnungen eine Aufgabe machen</translation>
    </message>
    <message>
        <source>Save the Table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>{folder} is being read.</source>
        <translation>{folder} wird gelesen.</translation>
    </message>
    <message>
        <source>Measure all with</source>
        <translation>Alle messen mit</translation>
    </message>
    <message>
        <source>nothing: count the pictures alone</source>
        <translation>nichts: nur die Bilder zählen</translation>
    </message>
    <message>
        <source>the test of {task}</source>
        <translation>dem Test von {task}</translation>
    </message>
    <message>
        <source>{done} of {all} files were read.</source>
        <translation>{done} von {all} Dateien wurden gelesen.</translation>
    </message>
    <message>
        <source>{count} more have a problem.</source>
        <translation>{count} weitere haben ein Problem.</translation>
    </message>
    <message>
        <source>The pictures are being copied.</source>
        <translation>Die Bilder werden kopiert.</translation>
    </message>
    <message>
        <source>{task} is among your classes, with {count} pictures. What a fifth of the writers drew is only measured with.</source>
        <translation>{task} ist unter deinen Klassen, mit {count} Bildern. Was ein Fünftel der Schreiber zeichnete, dient nur zum Messen.</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>ColorLegend</name>
    <message>
        <source>Colours: dark is 0, bright the strongest of its layer</source>
        <translation>Farben: dunkel ist 0, hell das Stärkste der Schicht</translation>
    </message>
    <message>
        <source>Colours: blue speaks against, orange for</source>
        <translation>Farben: Blau spricht dagegen, Orange dafür</translation>
    </message>
    <message>
        <source>Dark = 0, bright = the strongest of its layer. Where numbers have a sign: blue = below 0, white = 0, orange = above.</source>
        <translation>Dunkel = 0, hell = das Stärkste der Schicht. Wo Zahlen ein Vorzeichen haben: blau = unter 0, weiß = 0, orange = darüber.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>am stärksten</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>There is one model only: train another, and compare the two here</source>
        <translation>Es gibt nur ein Modell: Trainiere noch eines und vergleiche hier beide</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>Zwei Modelle, eine Zeichnung: beide von innen, nebeneinander</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>New against current</source>
        <translation>Neu gegen aktuell</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <translation>{} Bilder</translation>
    </message>
    <message>
        <source>{right} recognised: {pictures}</source>
        <translation>{right} erkannt: {pictures}</translation>
    </message>
    <message>
        <source>{right} taken for {answer}: {pictures}</source>
        <translation>{right} für {answer} gehalten: {pictures}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Die Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Wrong? It is a</source>
        <translation>Falsch? Es ist</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>✓ Saved as {label}</source>
        <translation>✓ Gespeichert als {label}</translation>
    </message>
    <message>
        <source>It is {label}</source>
        <translation>Es ist: {label}</translation>
    </message>
    <message>
        <source>It is {label} ({key})</source>
        <translation>Es ist: {label} ({key})</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>My Corrections</source>
        <translation>Meine Korrekturen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change the label of the chosen pictures</source>
        <translation>Das Label der gewählten Bilder ändern</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>Es ist…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing yet. Where the network is wrong, press what it is.</source>
        <translation>Noch nichts. Wo sich das Netz irrt, drücke, was es ist.</translation>
    </message>
    <message>
        <source>No {label} yet.</source>
        <translation>Noch keine mit dem Label {label}.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>{held} of {count} are only measured with, never trained on</source>
        <translation>{held} von {count} dienen nur zum Messen, nie zum Trainieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Exported drawings (*.zip)</source>
        <translation>Exportierte Zeichnungen (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Importing {done} of {count}…</source>
        <translation>Importiere {done} von {count}…</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} were there already</source>
        <translation>{count} waren schon da</translation>
    </message>
    <message>
        <source>{count} have labels that this task does not know</source>
        <translation>{count} haben Labels, die diese Aufgabe nicht kennt</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} waren nicht zu lesen</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>; angehalten</translation>
    </message>
    <message>
        <source>{count} exported.</source>
        <translation>{count} exportiert.</translation>
    </message>
</context>
<context>
    <name>CustomTasksPage</name>
    <message>
        <source>My Classes</source>
        <translation>Meine Klassen</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>Name der neuen Aufgabe</translation>
    </message>
    <message>
        <source>Name, such as Trees</source>
        <translation>Name, etwa Bäume</translation>
    </message>
    <message>
        <source>From a Folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>By Drawing…</source>
        <translation>Durch Zeichnen…</translation>
    </message>
    <message>
        <source>By Camera</source>
        <translation>Mit der Kamera</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Meine Klassen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>Draw More…</source>
        <translation>Mehr zeichnen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name it, then choose or drop a folder that has a folder of pictures for each class, draw the examples, or show them to the camera.</source>
        <translation>Gib ihr einen Namen. Wähle dann einen Ordner, in dem für jede Klasse ein Ordner mit Bildern ist (oder zieh ihn hierher), zeichne die Beispiele oder zeige sie der Kamera.</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>to be trained again</source>
        <translation>neu zu trainieren</translation>
    </message>
    <message>
        <source>Folder of Classes</source>
        <translation>Ordner mit Klassen</translation>
    </message>
    <message>
        <source>{title} is there. Press Retrain in the window to train it.</source>
        <translation>{title} ist da. Drücke im Fenster „Neu trainieren“, um es zu trainieren.</translation>
    </message>
    <message>
        <source>{title} needs at least two classes. Draw More adds one.</source>
        <translation>{title} braucht mindestens zwei Klassen. „Mehr zeichnen“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>{title} is put aside; its models stay.</source>
        <translation>{title} ist beiseitegelegt; die Modelle bleiben.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>There is no model to show the code of.</source>
        <translation>Es gibt kein Modell, dessen Code gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The details are copied: paste them into your report. Nothing was sent.</source>
        <translation>Die Angaben sind kopiert: Füge sie in deine Meldung ein. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>Über Inkling</translation>
    </message>
    <message>
        <source>Draw a digit and see what the network thinks. Everything stays on this computer.</source>
        <translation>Zeichne eine Ziffer und sieh, was das Netz denkt. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name} is being written. Everything else goes on.</source>
        <translation>{name} wird geschrieben. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Zeichne mit Maus, Stift oder Finger. „Entf“ leert sie.</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Zeichne hier eine Ziffer</translation>
    </message>
</context>
<context>
    <name>EventBoard</name>
    <message>
        <source>TensorBoard is not installed. Install it in Inkling&apos;s Python: pip install tensorboard. From then on each training writes event files for it, into its model&apos;s folder below {folder}.</source>
        <translation>TensorBoard ist nicht installiert. Installiere es in Inklings Python: pip install tensorboard. Von da an schreibt jedes Training Ereignisdateien dafür in den Ordner seines Modells unter {folder}.</translation>
    </message>
    <message>
        <source>There are no event files yet. Each training writes some into its model&apos;s folder, below {folder}.</source>
        <translation>Es gibt noch keine Ereignisdateien. Jedes Training schreibt welche in den Ordner seines Modells unter {folder}.</translation>
    </message>
    <message>
        <source>TensorBoard starts…</source>
        <translation>TensorBoard startet…</translation>
    </message>
    <message>
        <source>TensorBoard shows the event files below {folder} in the browser, at {address}. It ends with this window.</source>
        <translation>TensorBoard zeigt die Ereignisdateien unter {folder} im Browser, unter {address}. Es endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>TensorBoard has ended. Try again, or start it in a terminal: tensorboard --logdir {folder}</source>
        <translation>TensorBoard ist beendet. Versuche es noch einmal oder starte es in einem Terminal: tensorboard --logdir {folder}</translation>
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
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Leave the rest unread (Escape)</source>
        <translation>Die übrigen ungelesen lassen (Esc)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>The answers as a table for a spreadsheet</source>
        <translation>Die Antworten als Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Put these photos away</source>
        <translation>Diese Fotos weglegen</translation>
    </message>
    <message>
        <source>Put these photos away (Escape)</source>
        <translation>Diese Fotos weglegen (Esc)</translation>
    </message>
    <message>
        <source>{done} of {count} read</source>
        <translation>{done} von {count} gelesen</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Fotos und ihre Antworten</translation>
    </message>
</context>
<context>
    <name>FilmstripController</name>
    <message>
        <source>The {count} photos are put away.</source>
        <translation>Die {count} Fotos sind weggelegt.</translation>
    </message>
    <message>
        <source>Show Them Again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>photos.csv</source>
        <translation>fotos.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>FiltersPicture</name>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>Wonach die erste lernende Schicht sucht</translation>
    </message>
    <message>
        <source>The weights of its first units, changing as it learns: orange where ink speaks for a unit, blue where against it, white where it does not matter.</source>
        <translation>Die Gewichte ihrer ersten Einheiten, wie sie sich beim Lernen ändern: orange, wo Tinte für eine Einheit spricht, blau, wo dagegen, weiß, wo sie nicht zählt.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
    <message>
        <source>Do not show these again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Zeichne eine Ziffer</translation>
    </message>
    <message>
        <source>and the bars move</source>
        <translation>und die Balken bewegen sich</translation>
    </message>
    <message>
        <source>Drop a photo</source>
        <translation>Zieh ein Foto hierher</translation>
    </message>
    <message>
        <source>of digits or a pet</source>
        <translation>Ziffern oder Haustier</translation>
    </message>
    <message>
        <source>Press Retrain</source>
        <translation>Drücke „Neu trainieren“</translation>
    </message>
    <message>
        <source>and see it learn</source>
        <translation>und sieh ihm beim Lernen zu</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose Folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Pictures looked at</source>
        <translation>Angesehene Bilder</translation>
    </message>
    <message>
        <source>Classes that were found</source>
        <translation>Gefundene Klassen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>Was darüber zu wissen ist</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>Fotos: Das ganze Bild zählt</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>Zeichnungen: Die Tinte auf dem Papier zählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>{name} wird angesehen…</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}: {counts}</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>Fotos in einem Ordner</translation>
    </message>
    <message>
        <source>How many were read</source>
        <translation>Wie viele gelesen wurden</translation>
    </message>
    <message>
        <source>Show names or answers with</source>
        <translation>Namen oder Antworten zeigen mit</translation>
    </message>
    <message>
        <source>{folder}: {task}, answered by {model}</source>
        <translation>{folder}: {task}, beantwortet von {model}</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Das Urteil zeigen</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>Fotos und ihre Antworten</translation>
    </message>
    <message>
        <source>Filter by name or answer</source>
        <translation>Nach Name oder Antwort filtern</translation>
    </message>
    <message>
        <source>Save as a Table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON lines or Parquet</source>
        <translation>CSV für eine Tabellenkalkulation, JSON-Zeilen oder Parquet</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{done} photos</source>
        <translation>{done} Fotos</translation>
    </message>
    <message>
        <source>{done} of {total}, paused</source>
        <translation>{done} von {total}, pausiert</translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation>{done} gelesen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} von {total}, noch {left}</translation>
    </message>
    <message>
        <source>Save as a Table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>photos.csv</source>
        <translation>fotos.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)</source>
        <translation>CSV (*.csv);;JSON-Zeilen (*.jsonl);;Parquet (*.parquet)</translation>
    </message>
</context>
<context>
    <name>FolderRun</name>
    <message>
        <source>Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what was saved is safe.</source>
        <translation>Inkling wurde verschoben oder gelöscht, während es lief. Schließe es und starte es dort, wo es jetzt ist; was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Reading the folder ended at a fault. What was answered is kept: open the folder again to go on.</source>
        <translation>Das Lesen des Ordners endete mit einem Fehler. Was beantwortet ist, bleibt: Öffne den Ordner noch einmal, um weiterzumachen.</translation>
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
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Sections of this document</source>
        <translation>Abschnitte dieses Dokuments</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Dieses Dokument durchsuchen</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Nicht in diesem Dokument</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Was die Suche fand</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Back to the window as it was (Escape or F11)</source>
        <translation>Zurück zum Fenster, wie es war (Esc oder F11)</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Train a new model and compare it with this one (Ctrl+R)</source>
        <translation>Ein neues Modell trainieren und mit diesem vergleichen (Strg+R)</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another training is shown here until it is decided about. Look at earlier ones after that.</source>
        <translation>Hier steht ein anderes Training, bis darüber entschieden ist. Sieh dir frühere danach an.</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <translation>{name} antwortet ab jetzt.</translation>
    </message>
    <message>
        <source>Removed: {names}</source>
        <translation>Entfernt: {names}</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling konnte dieses Foto nicht lesen. Versuche ein anderes.</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>Draw, and both models answer here.</source>
        <translation>Zeichne, und beide Modelle antworten hier.</translation>
    </message>
</context>
<context>
    <name>InsideTools</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>Zwei Modelle, eine Zeichnung: beide von innen, nebeneinander</translation>
    </message>
    <message>
        <source>Step by step: walk the drawing through the network, layer by layer</source>
        <translation>Schritt für Schritt: mit der Zeichnung durch das Netz, Schicht für Schicht</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Add a layer: {kind}</source>
        <translation>Schicht hinzufügen: {kind}</translation>
    </message>
    <message>
        <source>After the marked layer, where that can be</source>
        <translation>Nach der markierten Schicht, wo das geht</translation>
    </message>
    <message>
        <source>Move the layer towards the picture</source>
        <translation>Die Schicht näher zum Bild rücken</translation>
    </message>
    <message>
        <source>Move the layer towards the answer</source>
        <translation>Die Schicht näher zur Antwort rücken</translation>
    </message>
    <message>
        <source>Remove the marked layer</source>
        <translation>Die markierte Schicht entfernen</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht zu lesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>{lesson} · step {step} of {count}</source>
        <translation>{lesson} · Schritt {step} von {count}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Looking at the data…</source>
        <translation>Die Daten werden angesehen…</translation>
    </message>
    <message>
        <source>Training: {name}…</source>
        <translation>Training: {name}…</translation>
    </message>
    <message>
        <source># This step has no code.</source>
        <translation># Dieser Schritt hat keinen Code.</translation>
    </message>
    <message>
        <source>Save the Lesson as a Notebook</source>
        <translation>Lektion als Notebook speichern</translation>
    </message>
    <message>
        <source>Jupyter notebook (*.ipynb)</source>
        <translation>Jupyter-Notebook (*.ipynb)</translation>
    </message>
    <message>
        <source>The notebook is saved.</source>
        <translation>Das Notebook ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>LessonsDock</name>
    <message>
        <source>Lessons: steps to be done on your own strokes and trainings. Do It for Me does the step that is shown; every figure is measured on this computer.</source>
        <translation>Lektionen: Schritte, die du an deinen eigenen Strichen und Trainings machst. „Für mich machen“ erledigt den gezeigten Schritt; jede Zahl wird auf diesem Computer gemessen.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
</context>
<context>
    <name>LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Do It for Me</source>
        <translation>Für mich machen</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Save as a Notebook…</source>
        <translation>Als Notebook speichern…</translation>
    </message>
    <message>
        <source>All Lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>What is shown of the network</source>
        <translation>Was vom Netz gezeigt wird</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ModelInputPanel</name>
    <message>
        <source>Your ink</source>
        <translation>Deine Tinte</translation>
    </message>
    <message>
        <source>The box around the ink</source>
        <translation>Der Rahmen um die Tinte</translation>
    </message>
    <message>
        <source>The box at 20 by 20 pixels</source>
        <translation>Der Rahmen mit 20 mal 20 Pixeln</translation>
    </message>
    <message>
        <source>Centred in 28 by 28 pixels</source>
        <translation>Zentriert in 28 mal 28 Pixeln</translation>
    </message>
    <message>
        <source>{side} × {side} greys, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} Grauwerte, zu einem Quadrat gestaucht: alles, was es bekommt.</translation>
    </message>
    <message>
        <source>{side} × {side} colours, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} Farbwerte, zu einem Quadrat gestaucht: alles, was es bekommt.</translation>
    </message>
    <message>
        <source>From the photo</source>
        <translation>Aus dem Foto</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>für sich</translation>
    </message>
    <message>
        <source>as you drew it</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>the place does not matter</source>
        <translation>der Ort zählt nicht</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>the size does not matter</source>
        <translation>die Größe zählt nicht</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>by mass, as in MNIST</source>
        <translation>nach Schwerpunkt, wie bei MNIST</translation>
    </message>
    <message>
        <source>28 × 28 numbers, 0 = paper, 1 = ink: all that it gets.</source>
        <translation>28 × 28 Zahlen, 0 = Papier, 1 = Tinte: alles, was es bekommt.</translation>
    </message>
    <message>
        <source>A step is off: the network was trained with all three.</source>
        <translation>Ein Schritt ist aus: Das Netz wurde mit allen dreien trainiert.</translation>
    </message>
</context>
<context>
    <name>ModelInputPreview</name>
    <message>
        <source>Model input, 28 by 28 pixels</source>
        <translation>Modelleingabe, 28 mal 28 Pixel</translation>
    </message>
</context>
<context>
    <name>ModelSelector</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which model answers, and its accuracy on test pictures</source>
        <translation>Welches Modell antwortet und seine Genauigkeit auf Testbildern</translation>
    </message>
    <message>
        <source>{name} (damaged)</source>
        <translation>{name} (beschädigt)</translation>
    </message>
    <message>
        <source> of digits drawn by Inkling</source>
        <translation> der von Inkling gezeichneten Ziffern</translation>
    </message>
    <message>
        <source> of digits from your files</source>
        <translation> der Ziffern aus deinen Dateien</translation>
    </message>
    <message>
        <source>, not kept yet</source>
        <translation>, noch nicht behalten</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Was die Seite zeigt</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Try Several</source>
        <translation>Mehrere versuchen</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>The event files of all trainings, in the browser, where it is installed</source>
        <translation>Die Ereignisdateien aller Trainings, im Browser, wo es installiert ist</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>The task with all models of your own, as one file</source>
        <translation>Die Aufgabe mit allen eigenen Modellen, als eine Datei</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Inside the network</source>
        <translation>Im Inneren des Netzes</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Noch ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>{count} layers; move with the arrow keys</source>
        <translation>{count} Schichten; mit den Pfeiltasten bewegen</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New Session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>For whoever comes next. All that was drawn, taught and trained here is kept, and comes back by File &gt; Earlier Sessions.</source>
        <translation>Für den oder die Nächste. Alles, was hier gezeichnet, beigebracht und trainiert wurde, bleibt und kommt über Datei &gt; Frühere Sitzungen zurück.</translation>
    </message>
    <message>
        <source>Name of the session that ends (may stay empty)</source>
        <translation>Name der Sitzung, die endet (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>The picture as numbers</source>
        <translation>Das Bild als Zahlen</translation>
    </message>
</context>
<context>
    <name>OcclusionView</name>
    <message>
        <source>What speaks for the class, and what against it</source>
        <translation>Was für die Klasse spricht und was dagegen</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Add its corrections to mine</source>
        <translation>Seine Korrekturen zu meinen hinzufügen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <source>Remove Preset</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Bring Preset Back</source>
        <translation>Vorlage zurückholen</translation>
    </message>
</context>
<context>
    <name>PhotoBatch</name>
    <message>
        <source>Inkling failed to read this photo.</source>
        <translation>Inkling konnte dieses Foto nicht lesen.</translation>
    </message>
</context>
<context>
    <name>PhotoController</name>
    <message>
        <source>Open Photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All Files (*)</source>
        <translation>Bilder ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>Fotos in einem Ordner</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopiere zuerst eines.</translation>
    </message>
    <message>
        <source>The first {most} of {count} photos are read. Drop the rest later.</source>
        <translation>Die ersten {most} von {count} Fotos werden gelesen. Zieh die übrigen später herein.</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>PhotoReader</name>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling konnte dieses Foto nicht lesen. Versuche ein anderes.</translation>
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
        <translation>{label}: nur zum Messen, nie zum Trainieren</translation>
    </message>
    <message>
        <source>{label}: trained on</source>
        <translation>{label}: zum Trainieren</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Name einer neuen Klasse</translation>
    </message>
    <message>
        <source>New class, Return</source>
        <translation>Neue Klasse, Eingabe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The chosen picture, larger</source>
        <translation>Das gewählte Bild, größer</translation>
    </message>
    <message>
        <source>What counts in a picture</source>
        <translation>Was an einem Bild zählt</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>Fotos: Das ganze Bild zählt</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>Zeichnungen: Die Tinte auf dem Papier zählt</translation>
    </message>
    <message>
        <source>Move the chosen pictures</source>
        <translation>Die gewählten Bilder verschieben</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Add Photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Delete Pictures</source>
        <translation>Bilder löschen</translation>
    </message>
    <message>
        <source>Undo Change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the List</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>{name}: double-click or F2 renames it</source>
        <translation>{name}: Doppelklick oder F2 benennt sie um</translation>
    </message>
    <message>
        <source>The model knows {classes}: train it again, and it learns these.</source>
        <translation>Das Modell kennt {classes}: Trainiere es neu, dann lernt es diese.</translation>
    </message>
    <message>
        <source>Photos of a Class</source>
        <translation>Fotos einer Klasse</translation>
    </message>
    <message>
        <source>{title} is for {kind} from now on. Train it again: it has to learn anew.</source>
        <translation>{title} ist ab jetzt für {kind}. Trainiere es neu: Es muss von vorn lernen.</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Adding {done} of {count}…</source>
        <translation>Füge {done} von {count} hinzu…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>This looks like digits on paper, so Digits answers.</source>
        <translation>Das sieht nach Ziffern auf Papier aus, also antwortet „Ziffern“.</translation>
    </message>
    <message>
        <source>This looks like an animal, not like digits, so Cats &amp; dogs answers.</source>
        <translation>Das sieht nach einem Tier aus, nicht nach Ziffern, also antwortet „Katze, Hund“.</translation>
    </message>
    <message>
        <source>Back to {task}</source>
        <translation>Zurück zu {task}</translation>
    </message>
    <message>
        <source>{model} is ready</source>
        <translation>{model} ist bereit</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Save as Preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Share This Task lets you hand it out. Who starts from it cannot change what is locked; every other preset stays free.</source>
        <translation>Mit „Diese Aufgabe teilen“ kannst du sie austeilen. Wer von ihr ausgeht, kann nicht ändern, was gesperrt ist; jede andere Vorlage bleibt frei.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>RecentPhotos</name>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name of the class, such as Mug</source>
        <translation>Name der Klasse, etwa Tasse</translation>
    </message>
    <message>
        <source>Hold to Record</source>
        <translation>Zum Aufnehmen halten</translation>
    </message>
    <message>
        <source>Hold it down (or Space), and turn and move what is seen: then they differ</source>
        <translation>Halte den Knopf (oder die Leertaste) gedrückt und drehe und bewege, was zu sehen ist: Dann unterscheiden sich die Bilder</translation>
    </message>
    <message>
        <source>No pictures yet: name a class, and hold the button.</source>
        <translation>Noch keine Bilder: Benenne eine Klasse und halte den Knopf gedrückt.</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Show the Code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>Dieses Training als einfaches Keras-Skript</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>Einstellungen, Kurven, Fehler und Code in einer Datei, die jeder Browser zeigt</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>Test picture {index}</source>
        <translation>Testbild {index}</translation>
    </message>
</context>
<context>
    <name>RunChip</name>
    <message>
        <source>Go to the training</source>
        <translation>Zum Training</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The first pictures it learns from</source>
        <translation>Die ersten Bilder, aus denen es lernt</translation>
    </message>
    <message>
        <source>First training pictures</source>
        <translation>Erste Trainingsbilder</translation>
    </message>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>Wonach die erste lernende Schicht sucht</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Trainings and models</source>
        <translation>Trainings und Modelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What came of it: curves, figures and mistakes</source>
        <translation>Was dabei herauskam: Kurven, Zahlen und Fehler</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>Einstellungen, Kurven, Fehler und Code in einer Datei, die jeder Browser zeigt</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>Dieses Training als einfaches Keras-Skript</translation>
    </message>
    <message>
        <source>The same settings and the same seed</source>
        <translation>Dieselben Einstellungen und derselbe Seed</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>Antworten lassen</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>Zu diesem Modell zurückkehren; kein anderes geht verloren</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Verlust der Validierung</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Genauigkeit der Validierung</translation>
    </message>
    <message>
        <source>No training yet. Whatever you train stands here, to be compared.</source>
        <translation>Noch kein Training. Was du trainierst, steht hier, um verglichen zu werden.</translation>
    </message>
    <message>
        <source>Choose some to see their curves and what they differ in; click a title to sort.</source>
        <translation>Wähle einige aus, um ihre Kurven zu sehen und worin sie sich unterscheiden; ein Klick auf einen Titel sortiert.</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Pictures of the data set</source>
        <translation>Bilder des Datensatzes</translation>
    </message>
</context>
<context>
    <name>SampleMap</name>
    <message>
        <source>Map of the pictures</source>
        <translation>Landkarte der Bilder</translation>
    </message>
    <message>
        <source>This model gives too many numbers of a picture to make a map of them.</source>
        <translation>Dieses Modell gibt von einem Bild zu viele Zahlen, um daraus eine Karte zu machen.</translation>
    </message>
    <message>
        <source>Once the model has answered about all pictures, similar ones lie together here.</source>
        <translation>Sobald das Modell zu allen Bildern geantwortet hat, liegen ähnliche hier beieinander.</translation>
    </message>
    <message>
        <source>Your drawing is ringed.</source>
        <translation>Deine Zeichnung ist umringt.</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Answer (argmax)</source>
        <translation>Antwort (argmax)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>As the training varies it</source>
        <translation>Wie das Training es variiert</translation>
    </message>
    <message>
        <source>Nearest training pictures</source>
        <translation>Ähnlichste Trainingsbilder</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Open this picture where you draw</source>
        <translation>Dieses Bild dort öffnen, wo du zeichnest</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>See what each layer makes of it</source>
        <translation>Sehen, was jede Schicht daraus macht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>See what speaks for the answer</source>
        <translation>Sehen, was für die Antwort spricht</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>{data} is not on this computer; their labels: {labels}.</source>
        <translation>{data} ist nicht auf diesem Computer; ihre Labels: {labels}.</translation>
    </message>
</context>
<context>
    <name>SamplesController</name>
    <message>
        <source>My pictures</source>
        <translation>Meine Bilder</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Meine Korrekturen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No pictures of this task are on this computer. Fetch More… brings some.</source>
        <translation>Zu dieser Aufgabe gibt es auf diesem Computer keine Bilder. „Mehr holen…“ bringt welche.</translation>
    </message>
    <message>
        <source>There are no pictures of these classes yet. Add some under My Classes.</source>
        <translation>Von diesen Klassen gibt es noch keine Bilder. Füge unter „Meine Klassen“ welche hinzu.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What is shown of them</source>
        <translation>Was davon gezeigt wird</translation>
    </message>
    <message>
        <source>Of which label</source>
        <translation>Mit welchem Label</translation>
    </message>
    <message>
        <source>Only what it gets wrong</source>
        <translation>Nur was es falsch macht</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>Vielleicht falsch gelabelt</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Ringed in the map</source>
        <translation>Auf der Karte umringt</translation>
    </message>
    <message>
        <source>Go to the picture of this number, from 0</source>
        <translation>Zum Bild mit dieser Nummer, ab 0</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>{count} pictures · asking the model, {share} %</source>
        <translation>{count} Bilder · das Modell wird gefragt, {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>What the others speak against, most of all first: the model’s last layer is learned anew from four fifths of these pictures, five times, and asked about the fifth that it did not learn from.</source>
        <translation>Wogegen die anderen sprechen, am stärksten zuerst: Die letzte Schicht des Modells wird fünfmal aus vier Fünfteln dieser Bilder neu gelernt und nach dem Fünftel gefragt, aus dem sie nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Draw around dots, and only their pictures are shown; by the keyboard: + and the arrow keys on the map, then Return, for those in sight</source>
        <translation>Umkreise Punkte, und nur ihre Bilder werden gezeigt; mit der Tastatur: + und die Pfeiltasten auf der Karte, dann Enter, für die sichtbaren</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Reading… {share} %</source>
        <translation>Wird gelesen… {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Fetch More…</source>
        <translation>Mehr holen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Wie viele von jedem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
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
        <translation>Karte</translation>
    </message>
    <message>
        <source>{shown} of {count} pictures</source>
        <translation>{shown} von {count} Bildern</translation>
    </message>
    <message>
        <source> · the model gets {wrong} wrong</source>
        <translation> · bei {wrong} irrt das Modell</translation>
    </message>
</context>
<context>
    <name>SecondModel</name>
    <message>
        <source>Inside the second network</source>
        <translation>Im Inneren des zweiten Netzes</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Modell zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>SerialWorker</name>
    <message>
        <source>That failed, and nothing was changed. Try again.</source>
        <translation>Das ist fehlgeschlagen, und nichts wurde geändert. Versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share {task}</source>
        <translation>{task} teilen</translation>
    </message>
    <message>
        <source>Whoever gets the file can see your name and all of these pictures. Inkling sends it nowhere: you give it to whom you like.</source>
        <translation>Wer die Datei bekommt, sieht deinen Namen und alle diese Bilder. Inkling schickt sie nirgendwohin: Du gibst sie, wem du willst.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Lessons of yours that go along</source>
        <translation>Eigene Lektionen, die mitgehen</translation>
    </message>
    <message>
        <source>Presets of yours that go along</source>
        <translation>Eigene Vorlagen, die mitgehen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Your name, as others will read it</source>
        <translation>Dein Name, wie andere ihn lesen</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Open a Shared Task</source>
        <translation>Geteilte Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Shared tasks (*{suffix})</source>
        <translation>Geteilte Aufgaben (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being read.</source>
        <translation>{name} wird gelesen.</translation>
    </message>
    <message>
        <source>Share {task}</source>
        <translation>{task} teilen</translation>
    </message>
    <message>
        <source>Shared task (*{suffix})</source>
        <translation>Geteilte Aufgabe (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being taken over.</source>
        <translation>{name} wird übernommen.</translation>
    </message>
    <message>
        <source>{task} is here. Added: pictures {pictures}, corrections {corrections}, models {models}, trainings {runs}.</source>
        <translation>{task} ist da. Hinzugefügt: Bilder {pictures}, Korrekturen {corrections}, Modelle {models}, Trainings {runs}.</translation>
    </message>
    <message>
        <source>Presets under Train: {presets}.</source>
        <translation>Vorlagen unter „Training“: {presets}.</translation>
    </message>
    <message>
        <source>Use {task}</source>
        <translation>{task} verwenden</translation>
    </message>
</context>
<context>
    <name>SittingsMenu</name>
    <message>
        <source>Earlier Sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
</context>
<context>
    <name>SweepController</name>
    <message>
        <source>All else is as on the page Train: {settings}</source>
        <translation>Alles andere ist wie auf der Seite „Training“: {settings}</translation>
    </message>
    <message>
        <source>Stopped. What is done stays; the rest can be done later.</source>
        <translation>Angehalten. Was fertig ist, bleibt; der Rest kann später folgen.</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or end it on the page Train.</source>
        <translation>Ein Training läuft. Warte, bis es fertig ist, oder beende es auf der Seite „Training“.</translation>
    </message>
    <message>
        <source>Several settings are being tried on the page Models. Wait for their end, or stop them there.</source>
        <translation>Auf der Seite „Modelle“ werden mehrere Einstellungen versucht. Warte, bis sie fertig sind, oder halte sie dort an.</translation>
    </message>
    <message>
        <source>All are done.</source>
        <translation>Alle sind fertig.</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Progress of all trainings</source>
        <translation>Fortschritt aller Trainings</translation>
    </message>
    <message>
        <source>Try All</source>
        <translation>Alle versuchen</translation>
    </message>
    <message>
        <source>Go On with the Rest</source>
        <translation>Mit dem Rest weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What is done stays; the rest can be done later</source>
        <translation>Was fertig ist, bleibt; der Rest kann später folgen</translation>
    </message>
    <message>
        <source>What each training came to</source>
        <translation>Was jedes Training ergab</translation>
    </message>
    <message>
        <source>1 training</source>
        <translation>1 Training</translation>
    </message>
    <message>
        <source>{count} trainings, one by one</source>
        <translation>{count} Trainings, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Training {number} of {count}: {title}</source>
        <translation>Training {number} von {count}: {title}</translation>
    </message>
    <message>
        <source> · {time} left</source>
        <translation> · noch {time}</translation>
    </message>
    <message>
        <source>Write several values with commas between them; each is tried with each.</source>
        <translation>Schreibe mehrere Werte mit Kommas dazwischen; alle Kombinationen werden versucht.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Each model is kept and none of them answers: choose one under Models.</source>
        <translation>Jedes Modell wird behalten, und keines davon antwortet: Wähle eines unter „Modelle“.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Dense-Schichten</translation>
    </message>
    <message>
        <source>Units in each</source>
        <translation>Einheiten in jeder</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of data, %</source>
        <translation>Anteil der Daten, %</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>{title}: values to be tried</source>
        <translation>{title}: zu versuchende Werte</translation>
    </message>
</context>
<context>
    <name>SwitchOffer</name>
    <message>
        <source>Another task</source>
        <translation>Eine andere Aufgabe</translation>
    </message>
    <message>
        <source>This looks like the {sign} {text}</source>
        <translation>Das sieht aus wie: {sign} {text}</translation>
    </message>
    <message>
        <source>Read as {task}</source>
        <translation>Als {task} lesen</translation>
    </message>
</context>
<context>
    <name>TaskSelector</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Meine Klassen</translation>
    </message>
    <message>
        <source>My classes: teach it something of your own</source>
        <translation>Meine Klassen: Bring ihm etwas Eigenes bei</translation>
    </message>
    <message>
        <source>The others of my classes</source>
        <translation>Die übrigen meiner Klassen</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Draw an example here</source>
        <translation>Zeichne hier ein Beispiel</translation>
    </message>
    <message>
        <source>What you draw</source>
        <translation>Was du zeichnest</translation>
    </message>
    <message>
        <source>Its name, such as star</source>
        <translation>Sein Name, etwa Stern</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Wie viele es gibt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this example and draw the next (Return)</source>
        <translation>Dieses Beispiel behalten und das nächste zeichnen (Eingabe)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Remove the example that was kept last</source>
        <translation>Das zuletzt behaltene Beispiel entfernen</translation>
    </message>
    <message>
        <source>Next Class</source>
        <translation>Nächste Klasse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>{count} of {few}</source>
        <translation>{count} von {few}</translation>
    </message>
    <message>
        <source>{count} ✓ enough</source>
        <translation>{count} ✓ genug</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Limit for none of these</source>
        <translation>Grenze für „Nichts davon“</translation>
    </message>
    <message>
        <source>Above this limit the answer is: none of these.</source>
        <translation>Über dieser Grenze lautet die Antwort: „Nichts davon“.</translation>
    </message>
    <message>
        <source>This model has not learned what is none of these: it takes everything for one.</source>
        <translation>Dieses Modell hat nicht gelernt, was „Nichts davon“ ist: Es hält alles für eine seiner Klassen.</translation>
    </message>
    <message>
        <source>Unlike any of these: limit&#xa0;{limit}</source>
        <translation>Keinem davon ähnlich: Grenze {limit}</translation>
    </message>
    <message>
        <source>Unlike any of these: {score}, limit&#xa0;{limit}</source>
        <translation>Keinem davon ähnlich: {score}, Grenze {limit}</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>What is shown of the training</source>
        <translation>Was vom Training gezeigt wird</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>Die Bilder werden vorbereitet…</translation>
    </message>
    <message>
        <source>Fetching what the training needs, once (some 400 MB)…</source>
        <translation>Was das Training braucht, wird einmal geholt (etwa 400 MB)…</translation>
    </message>
    <message>
        <source>Making the model ready to answer…</source>
        <translation>Das Modell wird zum Antworten bereit gemacht…</translation>
    </message>
    <message>
        <source>Measuring on pictures it has never seen…</source>
        <translation>Gemessen wird an Bildern, die es nie gesehen hat…</translation>
    </message>
    <message>
        <source>Training of {when}: {preset}</source>
        <translation>Training vom {when}: {preset}</translation>
    </message>
    <message>
        <source>Your model stays until you keep the new one.</source>
        <translation>Dein Modell bleibt, bis du das neue behältst.</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>Etwa {time} auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>TrainerProcess</name>
    <message>
        <source>the trainer sent a message without an end</source>
        <translation>Der Trainingsprozess schickte eine Nachricht ohne Ende</translation>
    </message>
    <message>
        <source>the trainer said something that Inkling does not understand</source>
        <translation>Der Trainingsprozess sagte etwas, das Inkling nicht versteht</translation>
    </message>
    <message>
        <source>the trainer ended by itself</source>
        <translation>Der Trainingsprozess endete von selbst</translation>
    </message>
    <message>
        <source>the trainer could not be started</source>
        <translation>Der Trainingsprozess konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran, so close it and start it from where it is now</source>
        <translation>Inkling wurde verschoben oder gelöscht, während es lief; schließe es also und starte es dort, wo es jetzt ist</translation>
    </message>
    <message>
        <source>the trainer has said nothing for {seconds} s</source>
        <translation>Der Trainingsprozess hat {seconds} s lang nichts gesagt</translation>
    </message>
    <message>
        <source>The training stopped: {why}. Your model is unchanged; press Retrain to try again.</source>
        <translation>Das Training brach ab: {why}. Dein Modell ist unverändert; drücke „Neu trainieren“, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Kept. {name} answers from now on.</source>
        <translation>Behalten. {name} antwortet ab jetzt.</translation>
    </message>
    <message>
        <source>Discarded. Your model is unchanged.</source>
        <translation>Verworfen. Dein Modell ist unverändert.</translation>
    </message>
    <message>
        <source>Stopping; the best so far is kept</source>
        <translation>Wird angehalten; das Beste bisher wird behalten</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled. Your model is unchanged.</source>
        <translation>Abgebrochen. Dein Modell ist unverändert.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Training: a moving mean over the latest tenth of an epoch, while it learns. Validation: measured after each epoch, on pictures held back.</source>
        <translation>Training: ein gleitender Mittelwert über das letzte Zehntel einer Epoche, während es lernt. Validierung: nach jeder Epoche gemessen, an zurückgehaltenen Bildern.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>TrainingDecision</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove the new model; the current one goes on</source>
        <translation>Das neue Modell entfernen; das aktuelle bleibt</translation>
    </message>
    <message>
        <source>Keep as a Version</source>
        <translation>Als Version behalten</translation>
    </message>
    <message>
        <source>The new model answers from now on; you can go back at any time</source>
        <translation>Das neue Modell antwortet ab jetzt; du kannst jederzeit zurück</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Class by class, and the pictures it gets wrong</source>
        <translation>Klasse für Klasse, und die Bilder, bei denen es sich irrt</translation>
    </message>
</context>
<context>
    <name>TrainingDetails</name>
    <message>
        <source>Whose mistakes are shown</source>
        <translation>Wessen Fehler gezeigt werden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mistakes, class by class</source>
        <translation>Fehler, Klasse für Klasse</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>The worst, most certain ones first. Choose a cell for all of its own.</source>
        <translation>Die schlimmsten, am sichersten beantworteten zuerst. Wähle ein Feld für alle seine Bilder.</translation>
    </message>
    <message>
        <source>None to be shown.</source>
        <translation>Keine zu zeigen.</translation>
    </message>
    <message>
        <source>{words}, {shown} of them among the worst</source>
        <translation>{words}, {shown} davon unter den schlimmsten</translation>
    </message>
    <message>
        <source>{right} recognised</source>
        <translation>{right} erkannt</translation>
    </message>
    <message>
        <source>{right} taken for {answer}, {probability} sure</source>
        <translation>{right} für {answer} gehalten, {probability} sicher</translation>
    </message>
</context>
<context>
    <name>TrainingPages</name>
    <message>
        <source>{task}: a new model waits for you to keep or discard it.</source>
        <translation>{task}: Ein neues Modell wartet darauf, dass du es behältst oder verwirfst.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Inkling</source>
        <translation>Inkling</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>Closing the window ends it without a model. Your current model is unchanged.</source>
        <translation>Wird das Fenster geschlossen, endet es ohne Modell. Dein aktuelles Modell ist unverändert.</translation>
    </message>
    <message>
        <source>End Training and Close</source>
        <translation>Training beenden und schließen</translation>
    </message>
    <message>
        <source>Go On Training</source>
        <translation>Weiter trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>Anhalten, Bestes behalten</translation>
    </message>
    <message>
        <source>End now, and compare the best model so far</source>
        <translation>Jetzt beenden und das beste Modell bisher vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End now, and leave nothing behind</source>
        <translation>Jetzt beenden und nichts zurücklassen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Loading TensorFlow…</source>
        <translation>TensorFlow wird geladen…</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} Bilder zum Lernen</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} · {time} left</source>
        <translation>Epoche {epoch} von {epochs} · noch {time}</translation>
    </message>
    <message>
        <source>{speed} pictures/s</source>
        <translation>{speed} Bilder/s</translation>
    </message>
    <message>
        <source>It now learns the pictures by heart.</source>
        <translation>Es lernt die Bilder jetzt auswendig.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The longest that it may learn; 0 is no limit.</source>
        <translation>Wie lange es höchstens lernen darf; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>What is made small: minus the logarithm of the probability of the right class. For labels that are numbers, Keras calls it sparse_categorical_crossentropy.</source>
        <translation>Was klein gemacht wird: minus der Logarithmus der Wahrscheinlichkeit der richtigen Klasse. Für Labels, die Zahlen sind, nennt Keras es sparse_categorical_crossentropy.</translation>
    </message>
    <message>
        <source>Locked by the preset. Another preset leaves it free.</source>
        <translation>Von der Vorlage gesperrt. Eine andere Vorlage lässt es frei.</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST and pens</source>
        <translation>MNIST und Stifte</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>Von Inkling</translation>
    </message>
    <message>
        <source>Drawn by Inkling, and pens</source>
        <translation>Von Inkling, und Stifte</translation>
    </message>
    <message>
        <source>From my files</source>
        <translation>Aus meinen Dateien</translation>
    </message>
    <message>
        <source>From my files, and pens</source>
        <translation>Aus meinen Dateien, und Stifte</translation>
    </message>
    <message>
        <source>EMNIST</source>
        <translation>EMNIST</translation>
    </message>
    <message>
        <source>EMNIST and pens</source>
        <translation>EMNIST und Stifte</translation>
    </message>
    <message>
        <source>Cats and dogs</source>
        <translation>Katzen und Hunde</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>none: 0 to 255</source>
        <translation>keine: 0 bis 255</translation>
    </message>
    <message>
        <source>Locked on this computer.</source>
        <translation>Auf diesem Computer gesperrt.</translation>
    </message>
</context>
<context>
    <name>TrainingSetup</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What became of the training</source>
        <translation>Was aus dem Training wurde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Train a new model; the current one is not touched</source>
        <translation>Ein neues Modell trainieren; das aktuelle bleibt unberührt</translation>
    </message>
    <message>
        <source>Try Several…</source>
        <translation>Mehrere versuchen…</translation>
    </message>
    <message>
        <source>Layers, units, epochs and more: each with each, one training after another</source>
        <translation>Schichten, Einheiten, Epochen und mehr: alle Kombinationen, ein Training nach dem anderen</translation>
    </message>
    <message>
        <source>Changed. Choose the preset again to undo that.</source>
        <translation>Geändert. Wähle die Vorlage noch einmal, um das zurückzunehmen.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>What was on the window last time cannot be read. It was set aside as {file}; your models, corrections and classes are safe, and you can go on.</source>
        <translation>Was beim letzten Mal im Fenster stand, ist nicht zu lesen. Es wurde als {file} beiseitegelegt; deine Modelle, Korrekturen und Klassen sind sicher, und du kannst weitermachen.</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>What is pointed at</source>
        <translation>Worauf gezeigt wird</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Copy values: its numbers as a table, CSV (C)</source>
        <translation>Werte kopieren: seine Zahlen als Tabelle, CSV (C)</translation>
    </message>
    <message>
        <source>Draw, and what each layer makes of it appears above.</source>
        <translation>Zeichne, und was jede Schicht daraus macht, erscheint oben.</translation>
    </message>
    <message>
        <source>What this neuron would give with another activation</source>
        <translation>Was dieses Neuron mit einer anderen Aktivierung ergäbe</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Activation: {name}</source>
        <translation>Aktivierung: {name}</translation>
    </message>
    <message>
        <source>Pictures of what is pointed at</source>
        <translation>Bilder dessen, worauf gezeigt wird</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>Antworten lassen</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>Zu diesem Modell zurückkehren; kein anderes geht verloren</translation>
    </message>
    <message>
        <source>Back to the Shipped One</source>
        <translation>Zurück zum mitgelieferten</translation>
    </message>
    <message>
        <source>How many of the newest are kept</source>
        <translation>Wie viele der neuesten behalten werden</translation>
    </message>
    <message>
        <source>Remove Older…</source>
        <translation>Ältere entfernen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Die neuesten behalten</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ antwortet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>mit Inkling geliefert</translation>
    </message>
    <message>
        <source>These are removed for good: {names}</source>
        <translation>Diese werden endgültig entfernt: {names}</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Pictures of this step</source>
        <translation>Bilder dieses Schritts</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>Schritt weiter</translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation>Den Rundgang speichern</translation>
    </message>
    <message>
        <source>This Step as a Picture…</source>
        <translation>Diesen Schritt als Bild…</translation>
    </message>
    <message>
        <source>All Steps as an Animation…</source>
        <translation>Alle Schritte als Animation…</translation>
    </message>
    <message>
        <source>Draw, and walk it through the network here.</source>
        <translation>Zeichne und gehe hier damit durch das Netz.</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What you give: paper to draw on, or a photo in its place. Draw with a mouse, a pen or a finger; drop a photo anywhere on the window.</source>
        <translation>Was du gibst: Papier zum Zeichnen oder ein Foto an seiner Stelle. Zeichne mit Maus, Stift oder Finger; zieh ein Foto irgendwo auf das Fenster.</translation>
    </message>
    <message>
        <source>What becomes of it in the network. Input: the numbers that it gets. Inside: what each layer gives. Why: which parts of the picture the answer rests on. Maps, neurons, rows and columns are counted from 0, as Keras counts them.</source>
        <translation>Was im Netz daraus wird. Eingabe: die Zahlen, die es bekommt. Innen: was jede Schicht ergibt. Warum: auf welchen Teilen des Bildes die Antwort beruht. Karten, Neuronen, Zeilen und Spalten werden ab 0 gezählt, wie Keras sie zählt.</translation>
    </message>
    <message>
        <source>The answer: the class, how sure the network is, and a bar for each class. Where it is wrong, say what it is: a training can learn from that.</source>
        <translation>Die Antwort: die Klasse, wie sicher das Netz ist, und ein Balken für jede Klasse. Wo sie falsch ist, sag, was es ist: Ein Training kann daraus lernen.</translation>
    </message>
    <message>
        <source>What is asked, which page is open, and which model answers.</source>
        <translation>Was gefragt wird, welche Seite offen ist und welches Modell antwortet.</translation>
    </message>
    <message>
        <source>What is told apart: digits, letters, cats and dogs, or, by +, classes of your own.</source>
        <translation>Was unterschieden wird: Ziffern, Buchstaben, Katzen und Hunde oder, mit +, eigene Klassen.</translation>
    </message>
    <message>
        <source>Try: draw and look inside. Data: what networks learn from. Train: a new model. Models: all versions and trainings.</source>
        <translation>Probieren: zeichnen und hineinsehen. Daten: woraus Netze lernen. Training: ein neues Modell. Modelle: alle Versionen und Trainings.</translation>
    </message>
    <message>
        <source>Which model answers, and how much of its test data it gets right.</source>
        <translation>Welches Modell antwortet und wie viel seiner Testdaten es richtig macht.</translation>
    </message>
    <message>
        <source>What networks learn from: data sets, their training, validation and test pictures, how many there are of each, and what the model gets wrong.</source>
        <translation>Woraus Netze lernen: Datensätze, ihre Bilder für Training, Validierung und Test, wie viele es von jedem gibt und wobei sich das Modell irrt.</translation>
    </message>
    <message>
        <source>How unlike a class a picture may be. Further to the left, more is called none of these.</source>
        <translation>Wie unähnlich ein Bild einer Klasse sein darf. Je weiter links, desto mehr heißt „Nichts davon“.</translation>
    </message>
    <message>
        <source>What is to be trained and how: a preset to start from, and every setting with the reason one would change it.</source>
        <translation>Was wie trainiert werden soll: eine Vorlage zum Anfangen und jede Einstellung mit dem Grund, sie zu ändern.</translation>
    </message>
    <message>
        <source>How the training goes: its curves while it learns, then the new model beside the one that you have, on the same test pictures.</source>
        <translation>Wie das Training läuft: seine Kurven, während es lernt, dann das neue Modell neben deinem, an denselben Testbildern.</translation>
    </message>
    <message>
        <source>Every training and every version of a model: compare them, run one again, go back to one, or see its code.</source>
        <translation>Jedes Training und jede Version eines Modells: Vergleiche sie, wiederhole eines, kehre zu einer zurück oder sieh den Code.</translation>
    </message>
    <message>
        <source>The pictures of the data set, with their labels. Click one to see its numbers and what the model says of it.</source>
        <translation>Die Bilder des Datensatzes mit ihren Labels. Klicke eines an, um seine Zahlen zu sehen und was das Modell dazu sagt.</translation>
    </message>
    <message>
        <source>The picture that is chosen: its label, the model&apos;s answer, and its numbers.</source>
        <translation>Das gewählte Bild: sein Label, die Antwort des Modells und seine Zahlen.</translation>
    </message>
    <message>
        <source>Pictures that the model finds alike lie near each other. Circle some to see only those.</source>
        <translation>Bilder, die das Modell ähnlich findet, liegen nah beieinander. Umkreise einige, um nur diese zu sehen.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The most similar training pictures</source>
        <translation>Die ähnlichsten Trainingsbilder</translation>
    </message>
    <message>
        <source>Draw, and what speaks for the answer appears here.</source>
        <translation>Zeichne, und was für die Antwort spricht, erscheint hier.</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Warum {name}?</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Warum nicht {name}?</translation>
    </message>
    <message>
        <source>{share}, leaving out {answer}</source>
        <translation>{share}, ohne {answer}</translation>
    </message>
    <message>
        <source>{name}, {share} alike</source>
        <translation>{name}, zu {share} ähnlich</translation>
    </message>
    <message>
        <source>With this square covered, {name} goes from {before} to {after}.</source>
        <translation>Ist dieses Quadrat verdeckt, geht {name} von {before} auf {after}.</translation>
    </message>
    <message>
        <source>The answer would be {name}.</source>
        <translation>Die Antwort wäre {name}.</translation>
    </message>
    <message>
        <source>Orange speaks for {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>Orange spricht für {name}: Verdecke die stärkste Stelle, und {name} geht von {before} auf {after}.</translation>
    </message>
    <message>
        <source>Blue speaks against {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>Blau spricht gegen {name}: Verdecke die stärkste Stelle, und {name} geht von {before} auf {after}.</translation>
    </message>
    <message>
        <source>{count} of the {all} most similar training pictures are labelled {name}.</source>
        <translation>{count} der {all} ähnlichsten Trainingsbilder haben das Label {name}.</translation>
    </message>
    <message>
        <source>{data} is not on this computer, so they cannot be shown here.</source>
        <translation>{data} ist nicht auf diesem Computer, also können sie hier nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>_DataCard</name>
    <message>
        <source>Where {title} is</source>
        <translation>Wo {title} ist</translation>
    </message>
    <message>
        <source>How much of {title} has come</source>
        <translation>Wie viel von {title} da ist</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check whether {title} is whole</source>
        <translation>Prüfen, ob {title} vollständig ist</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the file of {title}</source>
        <translation>Die Datei von {title} wählen</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of {title}</source>
        <translation>Den Ordner von {title} wählen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause fetching {title}</source>
        <translation>Das Holen von {title} anhalten</translation>
    </message>
    <message>
        <source>Go On, {kept} of {size}</source>
        <translation>Weiter, {kept} von {size}</translation>
    </message>
    <message>
        <source>Fetch, {size}</source>
        <translation>Holen, {size}</translation>
    </message>
    <message>
        <source>Fetch {title}</source>
        <translation>{title} holen</translation>
    </message>
    <message>
        <source>{about}. Licence: {licence}.</source>
        <translation>{about}. Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>cannot be fetched</source>
        <translation>kann nicht geholt werden</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Always here: drawn by Inkling when a training begins.</source>
        <translation>Immer da: von Inkling gezeichnet, wenn ein Training beginnt.</translation>
    </message>
    <message>
        <source>On this computer: {path}</source>
        <translation>Auf diesem Computer: {path}</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>{file} wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checked: all of it is here, and right.</source>
        <translation>Geprüft: Alles ist da und richtig.</translation>
    </message>
    <message>
        <source>{got} of {size} MB</source>
        <translation>{got} von {size} MB</translation>
    </message>
    <message>
        <source>Converting: {count} of {total}</source>
        <translation>Wird umgewandelt: {count} von {total}</translation>
    </message>
    <message>
        <source>Converting: {count}</source>
        <translation>Wird umgewandelt: {count}</translation>
    </message>
</context>
<context>
    <name>_EnlargedPicture</name>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
</context>
<context>
    <name>_Titles</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
</TS>
