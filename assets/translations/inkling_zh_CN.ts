<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{data_set} needs {an} {size} download once; everything else works.</source>
        <translation>{data_set} 需要下载一次（{size}）；其他功能都可以使用。</translation>
    </message>
    <message>
        <source>{data_set} is not on this computer: choose {takes}; everything else works without it.</source>
        <translation>这台电脑上没有 {data_set}：请选择{takes}；没有它，其他功能也都可以使用。</translation>
    </message>
    <message>
        <source>{file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>找不到 {file}。请把 INKLING_DATA 设为存放它的文件夹。</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not {data_set}. Delete it, then fetch or choose it again.</source>
        <translation>{path} 已损坏，或者不是 {data_set}。请删除它，然后重新下载或选择。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有任何更改。</translation>
    </message>
    <message>
        <source>{given} is damaged, or only a part of it is there. Copy or fetch it again. Nothing was changed.</source>
        <translation>{given} 已损坏，或者只有一部分。请重新复制或下载。没有任何更改。</translation>
    </message>
    <message>
        <source>{given} is not the data set {data_set}: {wanted} is not in it. Choose {takes}. Nothing was changed.</source>
        <translation>{given} 不是数据集 {data_set}：其中没有{wanted}。请选择{takes}。没有任何更改。</translation>
    </message>
    <message>
        <source>{data_set} needs {needed:,.0f} MB of room in {folder}, where {free:,.0f} MB are free. Make room, then try again; nothing was changed.</source>
        <translation>{data_set} 需要 {folder} 中有 {needed:,.0f} MB 的空间，而那里只剩 {free:,.0f} MB。请腾出空间后重试；没有任何更改。</translation>
    </message>
    <message>
        <source>all that belongs to it</source>
        <translation>属于它的全部内容</translation>
    </message>
    <message>
        <source>{source} is not the data set {data_set}. Choose {takes}. Nothing was changed.</source>
        <translation>{source} 不是数据集 {data_set}。请选择{takes}。没有任何更改。</translation>
    </message>
    <message>
        <source>{name} has {columns:,} columns in its first line; Kaggle&apos;s form has 785: label, then pixel0 to pixel783.</source>
        <translation>{name} 的第一行有 {columns:,} 列；Kaggle 的格式是 785 列：label，然后是 pixel0 到 pixel783。</translation>
    </message>
    <message>
        <source>an array {wanted}, or {wanted2},</source>
        <translation>数组 {wanted} 或 {wanted2}，</translation>
    </message>
    <message>
        <source>a folder for each digit, 0 to 9,</source>
        <translation>每个数字 0 到 9 各一个文件夹，</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds no digits. Delete it, then choose your files again.</source>
        <translation>{path} 已损坏，或其中没有数字。请删除它，然后重新选择您的文件。</translation>
    </message>
    <message>
        <source>Line {before:,} of {name} is not a label and 784 grey levels of 0 to 255; perhaps only a part of the file is there.</source>
        <translation>{name} 的第 {before:,} 行不是一个标签加 784 个 0 到 255 的灰度值；文件可能不完整。</translation>
    </message>
    <message>
        <source>A picture in {name} has {shape} numbers; it should have 28 x 28, or 784.</source>
        <translation>{name} 中有一张图片含 {shape} 个数；应为 28 x 28 或 784 个。</translation>
    </message>
    <message>
        <source>A picture in {name} has something else in it than grey levels, 0 to 255.</source>
        <translation>{name} 中有一张图片含有 0 到 255 灰度值以外的内容。</translation>
    </message>
    <message>
        <source>{name} has the label {others}; digits have 0 to 9.</source>
        <translation>{name} 中有标签 {others}；数字只有 0 到 9。</translation>
    </message>
    <message>
        <source>{name} has {count:,} pictures and {count2:,} labels.</source>
        <translation>{name} 有 {count:,} 张图片和 {count2:,} 个标签。</translation>
    </message>
    <message>
        <source>{count} of {digit}</source>
        <translation>{digit}：{count} 张</translation>
    </message>
    <message>
        <source>{name} has too few of some digits to learn from: {few}. {fewest} of each are the fewest, besides a fifth to measure with.</source>
        <translation>{name} 中有些数字太少，无法学习：{few}。除去用来测量的五分之一，每个数字至少需要 {fewest} 张。</translation>
    </message>
    <message>
        <source>{name} holds more than Inkling takes: {most:,} digits are the most.</source>
        <translation>{name} 超出了 Inkling 能接受的数量：最多 {most:,} 个数字。</translation>
    </message>
    <message>
        <source>{sentence} Nothing was changed.</source>
        <translation>{sentence}没有任何更改。</translation>
    </message>
    <message>
        <source>{emnist_file} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>找不到 {emnist_file}。请把 INKLING_DATA 设为存放它的文件夹。</translation>
    </message>
    <message>
        <source>{path} does not hold pictures of 28 x 28 pixels.</source>
        <translation>{path} 中没有 28 x 28 像素的图片。</translation>
    </message>
    <message>
        <source>{path} is not a readable file of letters.</source>
        <translation>{path} 不是可以读取的字母文件。</translation>
    </message>
    <message>
        <source>pictures of 28 x 28 pixels</source>
        <translation>28 x 28 像素的图片</translation>
    </message>
    <message>
        <source>{path} is not a readable MNIST file. Delete it, and it is fetched again.</source>
        <translation>{path} 不是可以读取的 MNIST 文件。请删除它，程序会重新下载。</translation>
    </message>
    <message>
        <source>{path} does not hold MNIST&apos;s own digits ({name} differs). Delete it, and it is fetched again.</source>
        <translation>{path} 中不是 MNIST 原本的数字（{name} 不同）。请删除它，程序会重新下载。</translation>
    </message>
    <message>
        <source>what MNIST&apos;s own digits are</source>
        <translation>MNIST 原本的数字是什么</translation>
    </message>
    <message>
        <source>Stopped. What has come of {title} is kept, to go on from.</source>
        <translation>已停止。{title} 已下载的部分会保留，之后可以继续。</translation>
    </message>
    <message>
        <source>What lies at the address of {data_set} is laid out otherwise than Inkling knows it: {wanted} is not in it. Nothing was kept; if you have an older copy, choose {takes}.</source>
        <translation>{data_set} 的地址上的内容与 Inkling 所知的排列不同：其中没有{wanted}。没有保留任何内容；如果您有旧的副本，请选择{takes}。</translation>
    </message>
    <message>
        <source>What came of {data_set} is damaged. Nothing was kept; try again later. Everything else works without it.</source>
        <translation>下载的 {data_set} 已损坏。没有保留任何内容；请稍后重试。没有它，其他功能也都可以使用。</translation>
    </message>
    <message>
        <source>The connection broke off after {got:.1f} MB of {title}. What has come is kept: try again, and it goes on from there. Everything else works without it.</source>
        <translation>{title} 下载到 {got:.1f} MB 时连接中断。已下载的部分会保留：重试时会从那里继续。没有它，其他功能也都可以使用。</translation>
    </message>
    <message>
        <source>What the internet gave instead of {title} is not {title} (a log-in page, perhaps, or a cut connection). Nothing was kept; try again later.</source>
        <translation>没有得到 {title}：网络返回的内容不是 {title}（可能是登录页面，或连接被切断）。没有保留任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>{title} is no longer at its address, {address}. If you have it from elsewhere, choose {takes}. Everything else works without it.</source>
        <translation>{title} 已不在它的地址 {address}。如果您从别处得到了它，请选择{takes}。没有它，其他功能也都可以使用。</translation>
    </message>
    <message>
        <source>{title} could not be fetched through the proxy {proxy}, which this computer&apos;s settings name. Check that it is right and lets Inkling through; or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>无法通过这台电脑设置中的代理 {proxy} 下载 {title}。请检查代理是否正确、是否允许 Inkling 通过；或者把{lies_there}放进 {folder}。没有它，其他功能也都可以使用。</translation>
    </message>
    <message>
        <source>{title} is not on this computer and could not be fetched. It needs the internet once ({data_set}); or put {lies_there} into {folder}. Everything else works without it.</source>
        <translation>这台电脑上没有 {title}，也无法下载。它需要联网一次（{data_set}）；或者把{lies_there}放进 {folder}。没有它，其他功能也都可以使用。</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.{why}</source>
        <translation>{path}&#xa0;无法作为笔画读取（每行一个&#xa0;JSON&#xa0;对象）。{why}</translation>
    </message>
    <message>
        <source>larger than any such file</source>
        <translation>比任何这类文件都大</translation>
    </message>
    <message>
        <source> Line {count} {error}.</source>
        <translation> 第 {count} 行{error}。</translation>
    </message>
    <message>
        <source>strokes: none</source>
        <translation>strokes：没有</translation>
    </message>
    <message>
        <source>{name} was not found. Set INKLING_DATA to the folder that holds it.</source>
        <translation>找不到 {name}。请把 INKLING_DATA 设为存放它的文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read as pen strokes, one JSON object a line.</source>
        <translation>{path} 不能作为笔画读取：应每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>a photo of each, cats and dogs,</source>
        <translation>猫和狗的照片，每种至少一张，</translation>
    </message>
    <message>
        <source>There are {count} photos of cats and dogs that can be used; {fewest} are the fewest to learn from. Add some, then choose them again. Nothing was changed.</source>
        <translation>可用的猫狗照片有 {count} 张；至少需要 {fewest} 张才能学习。请添加一些，然后重新选择。没有任何更改。</translation>
    </message>
    <message>
        <source>a photo that it should have</source>
        <translation>一张它本应有的照片</translation>
    </message>
    <message>
        <source>70,000 handwritten digits, scanned (LeCun, Cortes, Burges 1998)</source>
        <translation>70,000 个扫描的手写数字（LeCun、Cortes、Burges 1998）</translation>
    </message>
    <message>
        <source>free to use, its authors named</source>
        <translation>可自由使用，须注明作者</translation>
    </message>
    <message>
        <source>the file mnist.npz, or the folder that has it or MNIST&apos;s four IDX files</source>
        <translation>文件 mnist.npz，或含有它或 MNIST 四个 IDX 文件的文件夹</translation>
    </message>
    <message>
        <source>Pen strokes</source>
        <translation>手写笔画</translation>
    </message>
    <message>
        <source>7,494 digits drawn with a pen by 30 people (Alpaydin, Alimoglu 1998)</source>
        <translation>30 人用笔书写的 7,494 个数字（Alpaydin、Alimoglu 1998）</translation>
    </message>
    <message>
        <source>the file pen_strokes.jsonl or pendigits-orig.tra.Z, or the folder that has it</source>
        <translation>文件 pen_strokes.jsonl 或 pendigits-orig.tra.Z，或含有它的文件夹</translation>
    </message>
    <message>
        <source>Isolated digits, letters and symbols, drawn by 200 people on many devices (1999)</source>
        <translation>200 人在多种设备上书写的单个数字、字母和符号（1999）</translation>
    </message>
    <message>
        <source>CC BY 4.0, for research</source>
        <translation>CC BY 4.0，用于研究</translation>
    </message>
    <message>
        <source>the archive unipen-CDROM-train_r01_v07.tgz, or the folder that has it or its strokes</source>
        <translation>压缩包 unipen-CDROM-train_r01_v07.tgz，或含有它或其笔画的文件夹</translation>
    </message>
    <message>
        <source>Scanned letters (Cohen, Afshar, Tapson, van Schaik 2017; NIST Special Database 19)</source>
        <translation>扫描的字母（Cohen、Afshar、Tapson、van Schaik 2017；NIST Special Database 19）</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>the file emnist_letters.npz or NIST&apos;s gzip.zip, or the folder that has it</source>
        <translation>文件 emnist_letters.npz 或 NIST 的 gzip.zip，或含有它的文件夹</translation>
    </message>
    <message>
        <source>Cats &amp; dogs</source>
        <translation>猫和狗</translation>
    </message>
    <message>
        <source>Some 24,000 photos, kept grey and 144 x 144 (Microsoft, Kaggle: Asirra, 2007)</source>
        <translation>约 24,000 张照片，以灰度 144 x 144 保存（Microsoft、Kaggle：Asirra，2007）</translation>
    </message>
    <message>
        <source>for research and learning</source>
        <translation>用于研究和学习</translation>
    </message>
    <message>
        <source>the file pets.zip, kagglecatsanddogs_5340.zip or Kaggle&apos;s train.zip, or a folder with a folder cat and a folder dog</source>
        <translation>文件 pets.zip、kagglecatsanddogs_5340.zip 或 Kaggle 的 train.zip，或含有文件夹 cat 和文件夹 dog 的文件夹</translation>
    </message>
    <message>
        <source>Oxford pets</source>
        <translation>Oxford 宠物</translation>
    </message>
    <message>
        <source>7,390 portraits of cats and dogs of 37 breeds (Parkhi, Vedaldi, Zisserman, Jawahar)</source>
        <translation>37 个品种的猫和狗的 7,390 张照片（Parkhi、Vedaldi、Zisserman、Jawahar）</translation>
    </message>
    <message>
        <source>the archive images.tar.gz, or the folder that has it</source>
        <translation>压缩包 images.tar.gz，或含有它的文件夹</translation>
    </message>
    <message>
        <source>Springer spaniels and nine kinds of things (Howard 2019; from ImageNet)</source>
        <translation>史宾格犬和九种物品（Howard 2019；来自 ImageNet）</translation>
    </message>
    <message>
        <source>the archive imagenette2-160.tgz, or the folder that has it</source>
        <translation>压缩包 imagenette2-160.tgz，或含有它的文件夹</translation>
    </message>
    <message>
        <source>Things and animals of 101 kinds, nearly none a cat or dog (Fei-Fei, Fergus, Perona)</source>
        <translation>101 种物品和动物，几乎没有猫狗（Fei-Fei、Fergus、Perona）</translation>
    </message>
    <message>
        <source>the archive caltech-101.zip, or the folder that has it</source>
        <translation>压缩包 caltech-101.zip，或含有它的文件夹</translation>
    </message>
    <message>
        <source>No pictures, but a network that tells a thousand kinds of things apart, in colour, for your own classes to stand on (Howard et al. 2019; Keras&apos; weights, of ImageNet)</source>
        <translation>没有图片，而是一个能以彩色区分一千种事物的网络，您自己的类别建立在它之上（Howard 等 2019；Keras 的权重，来自 ImageNet）</translation>
    </message>
    <message>
        <source>the file weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</source>
        <translation>文件 weights_mobilenet_v3_small_224_1.0_float_no_top_v2.h5</translation>
    </message>
    <message>
        <source>Digits from files</source>
        <translation>来自文件的数字</translation>
    </message>
    <message>
        <source>28 x 28 pixels each, or pictures of any size; a fifth of them only measures</source>
        <translation>每张 28 x 28 像素，或任意大小的图片；其中五分之一只用来测量</translation>
    </message>
    <message>
        <source>as you have them</source>
        <translation>以您现有的形式</translation>
    </message>
    <message>
        <source>Kaggle&apos;s CSV, an NPZ file with x_train and y_train, or x and y, IDX files or their folder, or a folder with a folder of pictures for each digit, 0 to 9</source>
        <translation>Kaggle 的 CSV、含 x_train 和 y_train 或 x 和 y 的 NPZ 文件、IDX 文件或其文件夹，或每个数字 0 到 9 各有一个图片文件夹的文件夹</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>由 Inkling 绘制</translation>
    </message>
    <message>
        <source>6,000 digits in 200 made-up hands, drawn by rule</source>
        <translation>200 种虚构笔迹的 6,000 个数字，按规则绘制</translation>
    </message>
    <message>
        <source>free to use</source>
        <translation>可自由使用</translation>
    </message>
    <message>
        <source>{model} cannot be looked into: it came from {origin}, and so answers in a process of its own. Train the task here to see inside.</source>
        <translation>无法查看 {model} 的内部：它来自 {origin}，因此在单独的进程中回答。请在这里训练该任务以查看内部。</translation>
    </message>
    <message>
        <source>{name} cannot be looked into: an older Inkling saved it, which kept no layer&apos;s activations. It answers all the same; train it again to see its inside.</source>
        <translation>无法查看 {name} 的内部：它由旧版 Inkling 保存，没有保留各层的激活值。它照常回答；重新训练即可查看内部。</translation>
    </message>
    <message>
        <source>{folder} brings no list of its training pictures, so the nearest of them cannot be looked up.</source>
        <translation>{folder} 没有附带训练图片的列表，因此无法查找其中最相近的图片。</translation>
    </message>
    <message>
        <source>{path} is damaged or another model&apos;s, so the nearest training pictures cannot be looked up. Install Inkling again to restore it.</source>
        <translation>{path} 已损坏或属于另一个模型，因此无法查找最相近的训练图片。请重新安装 Inkling 来恢复它。</translation>
    </message>
    <message>
        <source>{folder} has no {weights_file}, because an older Inkling saved it: its layers are shown, its filters and weights are not. Train it again to see them.</source>
        <translation>{folder} 没有 {weights_file}，因为它由旧版 Inkling 保存：会显示它的各层，但不显示滤波器和权重。重新训练即可看到。</translation>
    </message>
    <message>
        <source>{folder} has more weights than can be shown ({largest} MB): its layers are shown, its filters and weights are not. A smaller network can be looked into.</source>
        <translation>{folder} 的权重多到无法显示（{largest} MB）：会显示它的各层，但不显示滤波器和权重。较小的网络可以查看。</translation>
    </message>
    <message>
        <source>{path} is damaged: the layers are shown, their filters and weights are not. Install Inkling again to restore it, or train the model again.</source>
        <translation>{path} 已损坏：会显示各层，但不显示滤波器和权重。请重新安装 Inkling 来恢复它，或重新训练模型。</translation>
    </message>
    <message>
        <source>The model was not exported: the process that writes this format ended at a fault of its own. Nothing was changed. Try again, or choose another format.</source>
        <translation>模型没有导出：写这种格式的进程因自身错误而结束。没有任何更改。请重试，或选择另一种格式。</translation>
    </message>
    <message>
        <source>Not saved: {target} is there already. Give another name.</source>
        <translation>未保存：{target} 已经存在。请换一个名称。</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read. Choose another model.</source>
        <translation>{path} 缺失或无法读取。请选择另一个模型。</translation>
    </message>
    <message>
        <source>Folder with both files and an example</source>
        <translation>含两种文件和一个示例的文件夹</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Keras 模型</translation>
    </message>
    <message>
        <source>Web page that answers by itself</source>
        <translation>自己就能回答的网页</translation>
    </message>
    <message>
        <source>C header for a microcontroller</source>
        <translation>用于微控制器的 C 头文件</translation>
    </message>
    <message>
        <source>LiteRT model</source>
        <translation>LiteRT 模型</translation>
    </message>
    <message>
        <source>LiteRT model in 8-bit numbers, a quarter of the size</source>
        <translation>8 位数的 LiteRT 模型，大小为四分之一</translation>
    </message>
    <message>
        <source>ONNX model for other runtimes</source>
        <translation>供其他运行环境使用的 ONNX 模型</translation>
    </message>
    <message>
        <source>{format} needs an extra part: pip install inkling-workbench[exports]. Nothing was written; the other formats need no more than there is.</source>
        <translation>{format} 需要额外的组件：pip install inkling-workbench[exports]。没有写入任何内容；其他格式不需要它。</translation>
    </message>
    <message>
        <source>{card} is for photos, and a page is for drawings. Choose another format.</source>
        <translation>{card} 用于照片，而网页用于手绘。请选择另一种格式。</translation>
    </message>
    <message>
        <source>{card} has a layer that this format cannot have: {layer}. Choose another format.</source>
        <translation>{card} 有一个这种格式不支持的层：{layer}。请选择另一种格式。</translation>
    </message>
    <message>
        <source>the disk is full. Make room on it, then try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>your share of the disk is used up. Delete something, then try again.</source>
        <translation>您的磁盘配额已用完。请删除一些内容后重试。</translation>
    </message>
    <message>
        <source>the file would be too large for its disk. Use another disk.</source>
        <translation>文件对这个磁盘来说太大。请使用另一个磁盘。</translation>
    </message>
    <message>
        <source>{folder} can only be read. Make it writable, then try again.</source>
        <translation>{folder} 是只读的。请把它设为可写后重试。</translation>
    </message>
    <message>
        <source>you may not write in {folder}. Ask its owner for the right to.</source>
        <translation>您无权写入 {folder}。请向它的所有者申请权限。</translation>
    </message>
    <message>
        <source>a file is where the folder {folder} should be. Move it away, then try again.</source>
        <translation>应为文件夹 {folder} 的位置上是一个文件。请移走它后重试。</translation>
    </message>
    <message>
        <source>the name is too long for its disk. Choose a shorter one.</source>
        <translation>名称对这个磁盘来说太长。请换一个较短的。</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未保存：{reason}</translation>
    </message>
    <message>
        <source>the folder {folder} is not there. Make it, or choose another one.</source>
        <translation>文件夹 {folder} 不存在。请创建它，或选择另一个。</translation>
    </message>
    <message>
        <source>the disk reports an error ({reported}). Check the disk, then try again.</source>
        <translation>磁盘报告了错误（{reported}）。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>没有给出原因</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>was written by a newer Inkling</source>
        <translation>由更新版本的 Inkling 写入</translation>
    </message>
    <message>
        <source>is damaged ({reason})</source>
        <translation>已损坏（{reason}）</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套得太深</translation>
    </message>
    <message>
        <source>{place}{unknown}: unknown</source>
        <translation>{place}{unknown}：未知</translation>
    </message>
    <message>
        <source>A name is missing. Give one of at least one letter or digit.</source>
        <translation>缺少名称。请给出至少含一个字母或数字的名称。</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters. Give one of at most {longest_name}.</source>
        <translation>名称太长：{count} 个字符。请给出最多 {longest_name} 个字符的名称。</translation>
    </message>
    <message>
        <source>Not saved: another Inkling window is busy saving. Close it, then try again.</source>
        <translation>未保存：另一个 Inkling 窗口正在保存。请关闭它后重试。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; says no format. Give a name that ends in {list}.</source>
        <translation>“{path}”没有说明格式。请给出以 {list} 结尾的名称。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give another name for the table.</source>
        <translation>{path} 是一个文件夹。请给表格另取一个名称。</translation>
    </message>
    <message>
        <source>{path} is not a table with the columns that are wanted here. Give another name for the table.</source>
        <translation>{path} 不是含有所需各列的表格。请为表格换一个名称。</translation>
    </message>
    <message>
        <source>Parquet needs an extra part: pip install inkling-workbench[tables]. Or give a name that ends in .csv or .jsonl.</source>
        <translation>Parquet 需要额外的组件：pip install inkling-workbench[tables]。或者给出以 .csv 或 .jsonl 结尾的名称。</translation>
    </message>
    <message>
        <source>There is no camera on this computer. Plug one in, then try again.</source>
        <translation>这台电脑上没有摄像头。请接上一个后重试。</translation>
    </message>
    <message>
        <source>The camera cannot be opened: it is not there, or another program uses it. Plug it in or close that program, then try again.</source>
        <translation>无法打开摄像头：它不存在，或被另一个程序使用。请接上它或关闭那个程序后重试。</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again, then try again.</source>
        <translation>摄像头没有响应。请拔下再插上，然后重试。</translation>
    </message>
    <message>
        <source>The camera gives no picture any more. See that it is plugged in, then try again.</source>
        <translation>摄像头不再提供画面。请确认它已接好，然后重试。</translation>
    </message>
    <message>
        <source>This picture takes too long to read. Save a smaller copy as JPEG and use that.</source>
        <translation>读取这张图片花的时间太长。请把一份较小的副本存为 JPEG 再使用。</translation>
    </message>
    <message>
        <source>This picture cannot be read: it may be damaged. Save it as JPEG or PNG and use that.</source>
        <translation>无法读取这张图片：它可能已损坏。请存为 JPEG 或 PNG 再使用。</translation>
    </message>
    <message>
        <source>Pictures cannot be read at the moment. Close other programs, then try again.</source>
        <translation>目前无法读取图片。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran. Close it, and start it from where it is now; what was saved is safe.</source>
        <translation>Inkling 在运行时被移动或删除了。请关闭它，再从它现在的位置启动；已保存的内容是安全的。</translation>
    </message>
    <message>
        <source>{path} is damaged or gone. Delete it from your pictures, and go on.</source>
        <translation>{path} 已损坏或不见了。请从您的图片中删除它，然后继续。</translation>
    </message>
    <message>
        <source>This picture is cut off or damaged. Copy or download it again.</source>
        <translation>这张图片被截断或已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>This picture takes too much memory. Save a smaller copy and use that.</source>
        <translation>这张图片占用的内存太多。请保存一份较小的副本再使用。</translation>
    </message>
    <message>
        <source>This is not a picture that Inkling can read. Save it as JPEG or PNG and use that.</source>
        <translation>Inkling 无法读取这种图片。请存为 JPEG 或 PNG 再使用。</translation>
    </message>
    <message>
        <source>HEIC pictures need an extra part: pip install pi-heif. Or save it as JPEG and use that.</source>
        <translation>HEIC 图片需要额外的组件：pip install pi-heif。或者存为 JPEG 再使用。</translation>
    </message>
    <message>
        <source>Inkling cannot read pictures in LAB colours. Save it as JPEG or PNG and use that.</source>
        <translation>Inkling 无法读取 LAB 颜色的图片。请存为 JPEG 或 PNG 再使用。</translation>
    </message>
    <message>
        <source>This picture is empty. Copy or download it again.</source>
        <translation>这张图片是空的。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The first picture of an animation.</source>
        <translation>动画的第一张图片。</translation>
    </message>
    <message>
        <source>The first of several pages.</source>
        <translation>多页中的第一页。</translation>
    </message>
    <message>
        <source>This picture has more than 200 megapixels. Save a smaller copy and use that.</source>
        <translation>这张图片超过 2 亿像素。请保存一份较小的副本再使用。</translation>
    </message>
    <message>
        <source>a folder. Drop the pictures inside it instead.</source>
        <translation>是一个文件夹。请改为拖入其中的图片。</translation>
    </message>
    <message>
        <source>a pipe, not a file. Save the picture to a file first.</source>
        <translation>是一个管道，不是文件。请先把图片存为文件。</translation>
    </message>
    <message>
        <source>a socket, not a file. Save the picture to a file first.</source>
        <translation>是一个套接字，不是文件。请先把图片存为文件。</translation>
    </message>
    <message>
        <source>a device, not a file. Choose a picture file instead.</source>
        <translation>是一个设备，不是文件。请选择图片文件。</translation>
    </message>
    <message>
        <source>has a name or a path that is too long. Move it to a folder nearer to the top.</source>
        <translation>的名称或路径太长。请把它移到更靠近顶层的文件夹。</translation>
    </message>
    <message>
        <source>not a file. Choose a picture file instead.</source>
        <translation>不是文件。请选择图片文件。</translation>
    </message>
    <message>
        <source>could not be read from its disk. Copy it to another folder and try again.</source>
        <translation>无法从磁盘读取。请复制到另一个文件夹后重试。</translation>
    </message>
    <message>
        <source>may not be opened by you. Ask its owner for the right to read it.</source>
        <translation>您无权打开。请向它的所有者申请读取权限。</translation>
    </message>
    <message>
        <source>is not there. It may have been moved or deleted: choose it again.</source>
        <translation>不存在。它可能已被移动或删除：请重新选择。</translation>
    </message>
    <message>
        <source>is a link that leads back to itself. Choose the picture it should lead to.</source>
        <translation>是一个指回自身的链接。请选择它应指向的图片。</translation>
    </message>
    <message>
        <source>is a socket, not a file. Save the picture to a file first.</source>
        <translation>是一个套接字，不是文件。请先把图片存为文件。</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Wait until it is saved, then try again.</source>
        <translation>{name} 在读取时发生了变化。请等它保存完后重试。</translation>
    </message>
    <message>
        <source>This picture is on the internet, and Inkling fetches nothing from there. Save the picture first, then drop the saved file.</source>
        <translation>这张图片在互联网上，而 Inkling 不会从那里获取任何内容。请先保存图片，再拖入保存的文件。</translation>
    </message>
    <message>
        <source>This picture is not in a folder of this computer. Copy it to one first, then drop it from there.</source>
        <translation>这张图片不在这台电脑的文件夹中。请先复制到一个文件夹，再从那里拖入。</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path} {what}</translation>
    </message>
    <message>
        <source>{path} is empty. Copy or download it again.</source>
        <translation>{path} 是空的。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB. Save a smaller copy and use that.</source>
        <translation>{path} 大于 {megabytes} MB。请保存一份较小的副本再使用。</translation>
    </message>
    <message>
        <source>{path} is not a possible name for a file.</source>
        <translation>{path} 不能作为文件名。</translation>
    </message>
    <message>
        <source>is a link to a file that is gone. Choose the picture itself.</source>
        <translation>是一个指向已不存在的文件的链接。请选择图片本身。</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>other than</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多为</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少为</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>“{text}” is no claim. Write a figure, one of {list}, and a figure or a value, with spaces between them.</source>
        <translation>“{text}”不是一个断言。请写一个数值，再写 {list} 之一，然后写一个数值或值，中间用空格隔开。</translation>
    </message>
    <message>
        <source>{right}, which is {expected}</source>
        <translation>{right}，即 {expected}</translation>
    </message>
    <message>
        <source>On this computer it came out otherwise: {left} is {found}; the lesson expects it to be {words} {expected}.</source>
        <translation>在这台电脑上结果不同：{left} 是 {found}；本课预期它{words} {expected}。</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>不是文字</translation>
    </message>
    <message>
        <source>The lesson {path} {reason}. The other lessons are not affected.</source>
        <translation>课程 {path} {reason}。其他课程不受影响。</translation>
    </message>
    <message>
        <source>The lesson {name}.md has no title. Begin it with a line such as: # One neuron</source>
        <translation>课程 {name}.md 没有标题。请以这样的一行开头：# One neuron</translation>
    </message>
    <message>
        <source>The lesson {name}.md has {count} steps; a lesson has 1 to {most_steps}. A step begins with a line such as: ## Draw a seven</source>
        <translation>课程 {name}.md 有 {count} 步；一课有 1 到 {most_steps} 步。每步以这样的一行开头：## Draw a seven</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a lesson has. It has: task.</source>
        <translation>课程中没有“{key}”。可用的有：task。</translation>
    </message>
    <message>
        <source>The lesson {name}.md, {sentence}</source>
        <translation>课程 {name}.md，{sentence}</translation>
    </message>
    <message>
        <source>“{key}” is nothing that a step has. It has: {list}.</source>
        <translation>步骤中没有“{key}”。可用的有：{list}。</translation>
    </message>
    <message>
        <source>“{key}” stands twice in a step. Leave one of them out.</source>
        <translation>“{key}”在一步中出现了两次。请去掉一个。</translation>
    </message>
    <message>
        <source>A quotation mark has no other one. Close it.</source>
        <translation>缺少配对的引号。请补上。</translation>
    </message>
    <message>
        <source>“{verb}” is nothing that a step can do. It can: {known}.</source>
        <translation>步骤不能做“{verb}”。可以做：{known}。</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most}</translation>
    </message>
    <message>
        <source>“{verb}” takes {count} words, not {count2}.</source>
        <translation>“{verb}”需要 {count} 个词，而不是 {count2} 个。</translation>
    </message>
    <message>
        <source>“{text}” notes nothing. Write: name = figure, as in first = answer.label</source>
        <translation>“{text}”没有记下任何内容。请写：名称 = 数值，例如 first = answer.label</translation>
    </message>
    <message>
        <source>The lesson {name}.md, line {number}: {sentence}</source>
        <translation>课程 {name}.md 第 {number} 行：{sentence}</translation>
    </message>
    <message>
        <source>Your progress in the lessons, {path}, {error}. It is left as it is, and the lessons begin anew; move the file away to have them kept again.</source>
        <translation>您的课程进度 {path} {error}。它保持原样，课程从头开始；请移走该文件，以便重新保存进度。</translation>
    </message>
    <message>
        <source>The trainer ended before the trial did. Nothing of yours was changed; try again.</source>
        <translation>训练进程在试验结束前就结束了。您的内容没有任何更改；请重试。</translation>
    </message>
    <message>
        <source>“{word}” sets nothing. What can be set: {known}.</source>
        <translation>“{word}”不是可以设置的项目。可以设置：{known}。</translation>
    </message>
    <message>
        <source>“{value}” is no number for {field}.</source>
        <translation>“{value}”不是 {field} 可用的数。</translation>
    </message>
    <message>
        <source>{path} {error}. Update Inkling to use it.</source>
        <translation>{path} {error}。请更新 Inkling 再使用它。</translation>
    </message>
    <message>
        <source>{path} {what}. Install Inkling again to restore it, or choose another model.</source>
        <translation>{path} {what}。请重新安装 Inkling 来恢复它，或选择另一个模型。</translation>
    </message>
    <message>
        <source>{path} {what}. Choose another model, or train one.</source>
        <translation>{path} {what}。请选择另一个模型，或训练一个。</translation>
    </message>
    <message>
        <source>is damaged (it is not as it was saved)</source>
        <translation>已损坏（与保存时不同）</translation>
    </message>
    <message>
        <source>{folder} cannot be run here. Install Inkling again to restore it, or choose another model.</source>
        <translation>{folder} 无法在这里运行。请重新安装 Inkling 来恢复它，或选择另一个模型。</translation>
    </message>
    <message>
        <source>is of another network</source>
        <translation>属于另一个网络</translation>
    </message>
    <message>
        <source>{title} takes too long to answer, so it was stopped. Choose another model; everything else is as it was.</source>
        <translation>{title} 回答得太慢，已被停止。请选择另一个模型；其他一切照旧。</translation>
    </message>
    <message>
        <source>{title} cannot be run: it is damaged, or takes more memory than it may. Choose another model; everything else is as it was.</source>
        <translation>无法运行 {title}：它已损坏，或占用的内存超过允许。请选择另一个模型；其他一切照旧。</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Choose one of: {names}.</source>
        <translation>没有模型“{name}”。请选择其中之一：{names}。</translation>
    </message>
    <message>
        <source>The model {name}, which should answer, is gone. Choose another.</source>
        <translation>应当回答的模型 {name} 不见了。请选择另一个。</translation>
    </message>
    <message>
        <source>{path} {error}. Choose the model that should answer.</source>
        <translation>{path} {error}。请选择应当回答的模型。</translation>
    </message>
    <message>
        <source>{problem} Until then {folder} answers.</source>
        <translation>{problem}在此之前由 {folder} 回答。</translation>
    </message>
    <message>
        <source>{task} is not trained yet: choose it in the window and press Retrain, or: inkling train {task}</source>
        <translation>{task} 还没有训练：请在窗口中选择它并按“重新训练”，或运行：inkling train {task}</translation>
    </message>
    <message>
        <source>There is no model for {task} in {shipped_models}. Install Inkling again to restore them, or train one: inkling train {task}</source>
        <translation>{shipped_models} 中没有 {task} 的模型。请重新安装 Inkling 来恢复，或训练一个：inkling train {task}</translation>
    </message>
    <message>
        <source>Not saved: the new model is damaged or no longer there. Train again.</source>
        <translation>未保存：新模型已损坏或已不在那里。请重新训练。</translation>
    </message>
    <message>
        <source>This model was kept or removed already, by another Inkling window perhaps. Nothing was changed here.</source>
        <translation>这个模型已被保留或移除，可能是由另一个 Inkling 窗口。这里没有任何更改。</translation>
    </message>
    <message>
        <source>What the training needs could not be fetched. It needs the internet once and 2 GB of disk. Your model is unchanged; press Start, and it goes on.</source>
        <translation>训练所需的内容无法下载。它需要联网一次和 2 GB 磁盘空间。您的模型没有改变；按“开始”即可继续。</translation>
    </message>
    <message>
        <source>uv {step} ended with {returncode}</source>
        <translation>uv {step} 以 {returncode} 结束</translation>
    </message>
    <message>
        <source>There is no code for this kind of network. Choose another training.</source>
        <translation>这种网络没有代码。请选择另一次训练。</translation>
    </message>
    <message>
        <source>There is no code for trainings on letters, as Keras brings no letters to learn from. Choose another training.</source>
        <translation>字母的训练没有代码，因为 Keras 不带可供学习的字母。请选择另一次训练。</translation>
    </message>
    <message>
        <source>There is no code for this training: it was made with an optimizer that this Inkling does not know. Choose another training.</source>
        <translation>这次训练没有代码：它使用了这个版本的 Inkling 不认识的优化器。请选择另一次训练。</translation>
    </message>
    <message>
        <source>There is no code for this training: its classes are gone. Choose another training.</source>
        <translation>这次训练没有代码：它的类别已不存在。请选择另一次训练。</translation>
    </message>
    <message>
        <source>step cannot be trained: its slope is zero everywhere, so no weight learns which way to move. Choose relu, sigmoid or tanh.</source>
        <translation>step 无法训练：它的斜率处处为零，所以没有权重知道该往哪边移动。请选择 relu、sigmoid 或 tanh。</translation>
    </message>
    <message>
        <source>A network has 1 to {most_layers} layers before its answer.</source>
        <translation>网络在输出之前有 1 到 {most_layers} 层。</translation>
    </message>
    <message>
        <source>A {kind} layer needs a picture; after a dense layer there is none.</source>
        <translation>{kind} 层需要一张图片；在全连接层之后就没有了。</translation>
    </message>
    <message>
        <source>At most {most_pools} pool layers: each halves the picture&apos;s 28 pixels.</source>
        <translation>最多 {most_pools} 个池化层：每个都会把图片的 28 像素减半。</translation>
    </message>
    <message>
        <source>A layer is one of: {list}.</source>
        <translation>层只能是：{list}。</translation>
    </message>
    <message>
        <source>Dropout is 0 to 0.9 of the units.</source>
        <translation>Dropout 为单元的 0 到 0.9。</translation>
    </message>
    <message>
        <source>A {kind} layer has 1 to {most:,} units.</source>
        <translation>{kind} 层有 1 到 {most:,} 个单元。</translation>
    </message>
    <message>
        <source>An activation is one of: {list}.</source>
        <translation>激活函数只能是：{list}。</translation>
    </message>
    <message>
        <source>Not saved: the training&apos;s record {path} {error}. The model is not affected.</source>
        <translation>未保存：训练记录 {path} {error}。模型不受影响。</translation>
    </message>
    <message>
        <source>{field}: not {right}, as the file&apos;s name has it</source>
        <translation>{field}：不是文件名中的 {right}</translation>
    </message>
    <message>
        <source>outcome: none of {list}</source>
        <translation>outcome：不是 {list} 之一</translation>
    </message>
    <message>
        <source>1 earlier training is</source>
        <translation>1 次以前的训练</translation>
    </message>
    <message>
        <source>{count} earlier trainings are</source>
        <translation>{count} 次以前的训练</translation>
    </message>
    <message>
        <source>{runs} left out of the list. {problems}</source>
        <translation>{runs}没有列出。{problems}</translation>
    </message>
    <message>
        <source>Dense, 128 + 128</source>
        <translation>全连接 128 + 128</translation>
    </message>
    <message>
        <source>Convolutional</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Residual, of the world</source>
        <translation>残差，见过世界</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>自选的层</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>As the well-known tutorial does it: two layers of 128, adam, 3 epochs, about 97 %.</source>
        <translation>与著名教程相同：两层各 128，adam，3 轮，约 97%。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>The tutorial&apos;s network and epochs in a fraction of the time: larger batches, and a learning rate that rises and falls.</source>
        <translation>教程的网络和轮数，只用一小部分时间：更大的批次，以及先升后降的学习率。</translation>
    </message>
    <message>
        <source>Quick, with convolutions</source>
        <translation>快速，带卷积</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 99.3 % in half a minute.</source>
        <translation>三个小卷积能看到任何位置的笔画：半分钟约 99.3%。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>The settings of the model that came with Inkling; takes an hour or more.</source>
        <translation>Inkling 自带模型的设置；需要一小时或更久。</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with MNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>当前模型继续从您的更正中学习，并混入 MNIST 以免忘记；最多需要一分钟。</translation>
    </message>
    <message>
        <source>Over-fit on purpose</source>
        <translation>故意过拟合</translation>
    </message>
    <message>
        <source>500 pictures, always the same: watch the network learn them by heart, and nothing more.</source>
        <translation>始终是同样的 500 张图片：看网络把它们背下来，别的什么也没学到。</translation>
    </message>
    <message>
        <source>Three small convolutions see strokes wherever they are: about 88 % in some minutes.</source>
        <translation>三个小卷积能看到任何位置的笔画：几分钟约 88%。</translation>
    </message>
    <message>
        <source>The network of the model that came with Inkling, learning from labels; takes an hour or more.</source>
        <translation>Inkling 自带模型的网络，从标签学习；需要一小时或更久。</translation>
    </message>
    <message>
        <source>The current model goes on learning from your corrections, mixed with EMNIST so that it forgets nothing; takes up to a minute.</source>
        <translation>当前模型继续从您的更正中学习，并混入 EMNIST 以免忘记；最多需要一分钟。</translation>
    </message>
    <message>
        <source>What cats and dogs alone can teach; takes about two hours. The model that came with Inkling has also seen other things.</source>
        <translation>只从猫和狗能学到的；约需两小时。Inkling 自带的模型还见过别的东西。</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning, from a tenth of the photos; takes up to three minutes.</source>
        <translation>Inkling 自带网络的最后几个块继续学习，使用十分之一的照片；最多需要三分钟。</translation>
    </message>
    <message>
        <source>My photos</source>
        <translation>我的照片</translation>
    </message>
    <message>
        <source>The last blocks of the network that came with Inkling go on learning from a folder of yours, without any other data; takes up to three minutes.</source>
        <translation>Inkling 自带网络的最后几个块继续从您的文件夹学习，不用其他数据；最多需要三分钟。</translation>
    </message>
    <message>
        <source>My pet</source>
        <translation>我的宠物</translation>
    </message>
    <message>
        <source>The current model goes on learning from the photos that you corrected, mixed with what it saw of others so that it forgets nothing; takes up to three minutes.</source>
        <translation>当前模型继续从您更正过的照片中学习，并混入它见过的其他内容以免忘记；最多需要三分钟。</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes seconds.</source>
        <translation>一个新的最后一层根据网络已能看到的内容学习您的类别；需要几秒。</translation>
    </message>
    <message>
        <source>A new last layer learns your classes from what the network already sees; takes a second or two.</source>
        <translation>一个新的最后一层根据网络已能看到的内容学习您的类别；需要一两秒。</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>The same on a network that knows a thousand kinds of things, and sees in colour. It is fetched once, 4 MB; the first time takes up to a minute, then a second or two.</source>
        <translation>同样的做法，但用的是认识一千种事物、能看见颜色的网络。它只需下载一次（4 MB）；第一次最多需要一分钟，之后一两秒。</translation>
    </message>
    <message>
        <source>Learn longer</source>
        <translation>学习更久</translation>
    </message>
    <message>
        <source>The last layer learns from many varied copies of each photo; takes up to a minute, and is worth it from 10 photos of each class on.</source>
        <translation>最后一层从每张照片的许多变化副本中学习；最多需要一分钟，每个类别有 10 张以上照片时才值得。</translation>
    </message>
    <message>
        <source>What the network learns best with.</source>
        <translation>网络学习效果最好的设置。</translation>
    </message>
    <message>
        <source>To learn longer, each class needs {few} photos or more; {name} has {count}. Add some, or choose My classes.</source>
        <translation>要学习更久，每个类别至少需要 {few} 张照片；{name} 有 {count} 张。请添加一些，或选择“我的类别”。</translation>
    </message>
    <message>
        <source>The network that your classes are to stand on in colour, MobileNetV3, is not on this computer. Fetch it under Data, 4 MB, then train again; your photos and your models stay as they are.</source>
        <translation>您的彩色类别所依赖的网络 MobileNetV3 不在这台电脑上。请在“数据”页下载它（4 MB），然后重新训练；您的照片和模型保持原样。</translation>
    </message>
    <message>
        <source>Open a photo of your pet</source>
        <translation>打开您宠物的照片</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>画点什么</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. {give}, say below the answer what it is, and train again.</source>
        <translation>还没有可供学习的更正。{give}，在答案下面说明它是什么，然后重新训练。</translation>
    </message>
    <message>
        <source>There is no model that could learn your pet. Train one first.</source>
        <translation>没有能学习您宠物的模型。请先训练一个。</translation>
    </message>
    <message>
        <source>There is no model that could learn your handwriting. Train one first.</source>
        <translation>没有能学习您笔迹的模型。请先训练一个。</translation>
    </message>
    <message>
        <source>{card} keeps nothing of the photos that it learned from, so it would forget them over yours. Choose the model that came with Inkling, under Models, then train again; your corrections stay.</source>
        <translation>{card} 没有保留它学过的照片的任何内容，学您的照片就会忘记它们。请在“模型”页选择 Inkling 自带的模型，然后重新训练；您的更正会保留。</translation>
    </message>
    <message>
        <source>Choose the folder with your photos first: one with a folder for each class in it, such as cat and dog, and ten photos or more.</source>
        <translation>请先选择存放您照片的文件夹：其中每个类别一个文件夹，例如 cat 和 dog，各有十张以上照片。</translation>
    </message>
    <message>
        <source>The network that came with Inkling is missing. Install Inkling again.</source>
        <translation>Inkling 自带的网络不见了。请重新安装 Inkling。</translation>
    </message>
    <message>
        <source>What your classes are learned with is missing. {error}</source>
        <translation>学习您的类别所需的内容不见了。{error}</translation>
    </message>
    <message>
        <source>Your model is unchanged.</source>
        <translation>您的模型没有改变。</translation>
    </message>
    <message>
        <source>Window and trainer do not understand each other. {unchanged} Try again.</source>
        <translation>窗口和训练进程互相不理解。{unchanged}请重试。</translation>
    </message>
    <message>
        <source>Window and trainer are of different versions. {unchanged} Start Inkling again.</source>
        <translation>窗口和训练进程的版本不同。{unchanged}请重新启动 Inkling。</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>分类交叉熵</translation>
    </message>
    <message>
        <source>A folder of your own photos, with a folder for each class in it. From ten on it is worth it; a fifth of them only measures.</source>
        <translation>存放您自己照片的文件夹，其中每个类别一个文件夹。十张以上才值得；其中五分之一只用来测量。</translation>
    </message>
    <message>
        <source>What can be learned at all: mlp sees single pixels, cnn sees strokes wherever they are and learns longer. With own layers you build it yourself.</source>
        <translation>决定到底能学到什么：mlp 看单个像素，cnn 能看到任何位置的笔画，学得更久。选“自选的层”可以自己搭建。</translation>
    </message>
    <message>
        <source>More layers and units can learn more, take longer, and learn few pictures by heart.</source>
        <translation>更多的层和单元能学到更多，用时更长，也会把少量图片背下来。</translation>
    </message>
    <message>
        <source>How the weights follow the slope of the loss: adamw starts and ends gently, adam keeps its pace as most tutorials do, sgd is the plain rule and wants a larger rate.</source>
        <translation>权重如何沿损失的斜率移动：adamw 开始和结束时平缓，adam 像多数教程那样保持步伐，sgd 是最简单的规则，需要更大的学习率。</translation>
    </message>
    <message>
        <source>The length of each step. Too small: nothing happens. Too large: the loss jumps about or bursts. 0 takes the network&apos;s own.</source>
        <translation>每一步的长度。太小：什么也不发生。太大：损失乱跳或爆炸。0 使用网络自己的值。</translation>
    </message>
    <message>
        <source>Pictures looked at before each step. Small: many rough steps. Large: fewer, smoother and faster ones, which want a larger rate.</source>
        <translation>每一步之前看多少张图片。小：许多粗略的步。大：步数更少、更平滑、更快，需要更大的学习率。</translation>
    </message>
    <message>
        <source>How much of each label is shared out evenly among all classes. With 0.1 the network is to be about 90 % sure and no surer: it learns less by heart, and its loss stays well above 0.</source>
        <translation>每个标签中有多少平均分给所有类别。取 0.1 时，网络应有约 90% 的把握，不再更多：它死记硬背得更少，损失会明显高于 0。</translation>
    </message>
    <message>
        <source>How often every picture is seen. More is better until validation gets worse. 0 takes the network&apos;s own.</source>
        <translation>每张图片看多少次。多一些更好，直到验证变差。0 使用网络自己的值。</translation>
    </message>
    <message>
        <source>What the network gets for a pixel: 0 to 1; the tutorial&apos;s normalize(axis=1); or 0 to 255 as they are, to see why one normalises.</source>
        <translation>网络得到的像素值：0 到 1；教程的 normalize(axis=1)；或原样的 0 到 255，可以看看为什么要归一化。</translation>
    </message>
    <message>
        <source>How far the training pictures are turned, bent and moved, so that other hands are understood. 0 shows them as they are.</source>
        <translation>训练图片被旋转、弯曲和移动多少，以便理解其他人的笔迹。0 则原样显示。</translation>
    </message>
    <message>
        <source>The share of the training pictures that is used. Few are learned by heart.</source>
        <translation>使用训练图片的多大份额。少量图片会被背下来。</translation>
    </message>
    <message>
        <source>Chance, repeatable: the same seed gives the same training on the same computer.</source>
        <translation>可重复的随机：同一台电脑上同样的种子得到同样的训练。</translation>
    </message>
    <message>
        <source>What is learned from: MNIST&apos;s scanned digits, digits drawn with a pen, digits that Inkling draws by rule (MNIST is better), or those of your own files.</source>
        <translation>从什么学习：MNIST 的扫描数字、用笔书写的数字、Inkling 按规则绘制的数字（MNIST 更好），或您自己文件中的数字。</translation>
    </message>
    <message>
        <source>The network {kind} is trained with {allowed} alone.</source>
        <translation>网络 {kind} 只能用 {allowed} 训练。</translation>
    </message>
    <message>
        <source>Epochs are 1 to {most_epochs:,}, or 0.</source>
        <translation>轮数为 1 到 {most_epochs:,}，或 0。</translation>
    </message>
    <message>
        <source>A batch has 1 to {most_batch:,} pictures.</source>
        <translation>一个批次有 1 到 {most_batch:,} 张图片。</translation>
    </message>
    <message>
        <source>Augmentation is 0 to 3; 1 is the usual.</source>
        <translation>数据增强为 0 到 3；通常是 1。</translation>
    </message>
    <message>
        <source>Label smoothing is 0 to 0.5; 0 is none.</source>
        <translation>标签平滑为 0 到 0.5；0 表示不用。</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most_seed:,}.</source>
        <translation>种子是 0 到 {most_seed:,} 的整数。</translation>
    </message>
    <message>
        <source>Minutes are 0 to {most_minutes:,}; 0 is no limit.</source>
        <translation>分钟数为 0 到 {most_minutes:,}；0 表示没有限制。</translation>
    </message>
    <message>
        <source>The learning rate is 0.000001 to 100, or 0.</source>
        <translation>学习率为 0.000001 到 100，或 0。</translation>
    </message>
    <message>
        <source>The share of the data is above 0 % and at most 100 %.</source>
        <translation>数据份额大于 0%，最多 100%。</translation>
    </message>
    <message>
        <source>Choose among: {list}.</source>
        <translation>请从中选择：{list}。</translation>
    </message>
    <message>
        <source>Choose one of: {list}.</source>
        <translation>请选择其中之一：{list}。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>input scaling</source>
        <translation>输入缩放</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>{axis}: &apos;{text}&apos; is no {words}. Write the values like this: {example}</source>
        <translation>{axis}：“{text}”不是{words}。请这样写各个值：{example}</translation>
    </message>
    <message>
        <source>{axis}: not varied for {task}. Choose among: {usable}.</source>
        <translation>{axis}：对 {task} 不变化。请从中选择：{usable}。</translation>
    </message>
    <message>
        <source>That would be {count:,} trainings; {most_runs:,} are the most. Give fewer values.</source>
        <translation>那将是 {count:,} 次训练；最多 {most_runs:,} 次。请减少取值。</translation>
    </message>
    <message>
        <source>Update Inkling to open it</source>
        <translation>请更新 Inkling 再打开它</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Choose another file; nothing was changed.</source>
        <translation>无法打开 {file}。请选择另一个文件；没有任何更改。</translation>
    </message>
    <message>
        <source>holds more than {most:,} files</source>
        <translation>包含超过 {most:,} 个文件</translation>
    </message>
    <message>
        <source>is damaged ({name} {error})</source>
        <translation>已损坏（{name} {error}）</translation>
    </message>
    <message>
        <source>is damaged ({name} is of another task or model)</source>
        <translation>已损坏（{name} 属于另一个任务或模型）</translation>
    </message>
    <message>
        <source>preset “{title}”</source>
        <translation>预设“{title}”</translation>
    </message>
    <message>
        <source>is no shared file of Inkling&apos;s, or too large</source>
        <translation>不是 Inkling 的共享文件，或太大</translation>
    </message>
    <message>
        <source>is cut off, or no shared file of Inkling&apos;s</source>
        <translation>被截断，或不是 Inkling 的共享文件</translation>
    </message>
    <message>
        <source>holds a file that Inkling does not share ({name})</source>
        <translation>含有 Inkling 不共享的文件（{name}）</translation>
    </message>
    <message>
        <source>was changed since it was shared (it holds a file twice)</source>
        <translation>在共享之后被更改过（其中一个文件出现两次）</translation>
    </message>
    <message>
        <source>is damaged, or no shared file of Inkling&apos;s</source>
        <translation>已损坏，或不是 Inkling 的共享文件</translation>
    </message>
    <message>
        <source>holds more than Inkling shares in one file</source>
        <translation>含有的内容超过 Inkling 一个文件所共享的</translation>
    </message>
    <message>
        <source>was changed since it was shared ({name})</source>
        <translation>在共享之后被更改过（{name}）</translation>
    </message>
    <message>
        <source>{file} {what}. {advice}; nothing was changed.</source>
        <translation>{file} {what}。{advice}；没有任何更改。</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>请重新索取</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no name for a shared file. Let it end in {suffix}.</source>
        <translation>“{name}”不能作为共享文件的名称。请让它以 {suffix} 结尾。</translation>
    </message>
    <message>
        <source>There is nothing of {task} to share yet: no pictures, no corrections and no model of your own. Make some first.</source>
        <translation>{task} 还没有可以共享的内容：没有图片、更正，也没有您自己的模型。请先做一些。</translation>
    </message>
    <message>
        <source>A shared file holds at most {most} presets. Choose fewer.</source>
        <translation>共享文件最多包含&#xa0;{most}&#xa0;个预设。请减少选择。</translation>
    </message>
    <message>
        <source>{task} has {count:,} files, and a shared file holds fewer than {most:,}. Delete some pictures first.</source>
        <translation>{task} 有 {count:,} 个文件，而共享文件包含的文件须少于 {most:,} 个。请先删除一些图片。</translation>
    </message>
    <message>
        <source>{task} is too large to share: a shared file holds less than {most} GB. Delete some pictures or models first.</source>
        <translation>{task} 太大，无法共享：共享文件须小于 {most} GB。请先删除一些图片或模型。</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos; of your own for {task}. There are: {list}.</source>
        <translation>您没有用于 {task} 的预设“{name}”。现有：{list}。</translation>
    </message>
    <message>
        <source>Inkling failed to read this picture ({kind}).</source>
        <translation>Inkling 未能读取这张图片（{kind}）。</translation>
    </message>
    <message>
        <source>On {file} nothing is drawn. Draw dark on plain, light paper.</source>
        <translation>{file} 上没有画任何东西。请在素净的浅色纸上用深色书写。</translation>
    </message>
    <message>
        <source>On {file} no {sign} was found. Write it large and dark on plain, light paper.</source>
        <translation>{file} 上没有找到{sign}。请在素净的浅色纸上写得大而深。</translation>
    </message>
    <message>
        <source>There is no folder {parent} for the table. Make it, or give another name.</source>
        <translation>没有存放表格的文件夹 {parent}。请新建它，或换一个名称。</translation>
    </message>
    <message>
        <source>{name} has the answers of a run that was broken off. Add --resume to go on with it, or remove that folder to begin anew.</source>
        <translation>{name} 中有一次被中断的运行的答案。加上 --resume 可以继续，或移除那个文件夹重新开始。</translation>
    </message>
    <message>
        <source>Another Inkling is writing {name}. Wait for its end, or give another name for the table.</source>
        <translation>另一个 Inkling 正在写 {name}。请等它结束，或为表格换一个名称。</translation>
    </message>
    <message>
        <source>{folder} {error}. Move that folder away to begin anew.</source>
        <translation>{folder} {error}。请移走那个文件夹以重新开始。</translation>
    </message>
    <message>
        <source>{table} was begun with another task or model, and answers of two are not mixed. Choose that one again by --task and --model, or give another name for the table.</source>
        <translation>{table} 是用另一个任务或模型开始的，两者的答案不能混在一起。请用 --task 和 --model 再选那一个，或为表格换一个名称。</translation>
    </message>
    <message>
        <source>{name} could not be fetched whole. Check the connection and the key.</source>
        <translation>{name} 无法完整下载。请检查连接和密钥。</translation>
    </message>
    <message>
        <source>{name} is damaged in its archive, which may have changed. Copy it here again.</source>
        <translation>{name} 在压缩包中已损坏，压缩包可能已改变。请重新复制到这里。</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures. Choose another one.</source>
        <translation>{name} 是没有图片的文件夹。请选择另一个。</translation>
    </message>
    <message>
        <source>The list {path} cannot be read. Give a file with a path on each line.</source>
        <translation>无法读取列表 {path}。请给出每行一个路径的文件。</translation>
    </message>
    <message>
        <source>{path} lists more than {most_entries:,} files. Unpack it, and give the folder.</source>
        <translation>{path} 列出了超过 {most_entries:,} 个文件。请解压它，然后给出文件夹。</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack the archive, and give the folder.</source>
        <translation>{name} 有密码保护。请解压压缩包，然后给出文件夹。</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way. Unpack the archive, and give the folder.</source>
        <translation>{name} 的压缩方式不常见。请解压压缩包，然后给出文件夹。</translation>
    </message>
    <message>
        <source>{name} is larger than {max_bytes} MB. Save a smaller copy and use that.</source>
        <translation>{name} 大于 {max_bytes} MB。请保存一份较小的副本再使用。</translation>
    </message>
    <message>
        <source>{path} is packed as a whole. Unpack it to a .tar file or a folder, and give that.</source>
        <translation>{path} 是整体压缩的。请解压为 .tar 文件或文件夹，然后给出它。</translation>
    </message>
    <message>
        <source>{count:,} pictures</source>
        <translation>{count:,} 张图片</translation>
    </message>
    <message>
        <source>{path} is damaged after {pictures}: no more of it can be read. Copy it here again.</source>
        <translation>{path} 在 {pictures}之后已损坏：后面无法读取。请重新复制到这里。</translation>
    </message>
    <message>
        <source>Object stores need an extra part: pip install inkling-workbench[cluster].</source>
        <translation>对象存储需要额外的组件：pip install inkling-workbench[cluster]。</translation>
    </message>
    <message>
        <source>{address} needs a part of its own: pip install {library}. Then give the same command again.</source>
        <translation>{address} 需要单独的组件：pip install {library}。然后再次输入同样的命令。</translation>
    </message>
    <message>
        <source>{address} cannot be listed ({name}). Check the address, and that this computer has a key for it.</source>
        <translation>无法列出 {address}（{name}）。请检查地址，以及这台电脑是否有它的密钥。</translation>
    </message>
    <message>
        <source>{name} holds no pictures. Choose another one.</source>
        <translation>{name}&#xa0;中没有图片。请另选一个。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Draw a letter</source>
        <translation>写一个字母</translation>
    </message>
    <message>
        <source>Draw a letter here</source>
        <translation>在这里写一个字母</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Drop a photo of a cat or a dog here</source>
        <translation>把猫或狗的照片拖到这里</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Draw one of these</source>
        <translation>画其中一个</translation>
    </message>
    <message>
        <source>Draw one of these here</source>
        <translation>在这里画其中一个</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>把照片拖到这里</translation>
    </message>
    <message>
        <source>There is no task &apos;{name}&apos;. Choose one of: {list}.</source>
        <translation>没有任务“{name}”。请选择其中之一：{list}。</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: the photos of these classes are the same. Give each class photos of its own, then train again.</source>
        <translation>没有可以区分的内容：这些类别的照片相同。请给每个类别各自的照片，然后重新训练。</translation>
    </message>
    <message>
        <source>Stopped before there was anything to learn from. Train again.</source>
        <translation>还没有可供学习的内容就停止了。请重新训练。</translation>
    </message>
    <message>
        <source>1 photo is</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>{count:,} photos are</source>
        <translation>{count:,} 张照片</translation>
    </message>
    <message>
        <source>{name}: {photos} there more than once; each counts once.</source>
        <translation>{name}：{photos}出现不止一次；每张只算一次。</translation>
    </message>
    <message>
        <source>{are} in several classes ({list}) and left out of all of them.</source>
        <translation>{are}同时在几个类别中（{list}），因此都不使用。</translation>
    </message>
    <message>
        <source>only 1 photo</source>
        <translation>只有 1 张照片</translation>
    </message>
    <message>
        <source>no photo of its own</source>
        <translation>没有自己的照片</translation>
    </message>
    <message>
        <source>{name} has {has} and is left out; with two or more it can be learned.</source>
        <translation>{name} {has}，因此不使用；有两张或更多就可以学习。</translation>
    </message>
    <message>
        <source>1 photo cannot be read and is left out.</source>
        <translation>1 张照片无法读取，因此不使用。</translation>
    </message>
    <message>
        <source>{count:,} photos cannot be read and are left out.</source>
        <translation>{count:,} 张照片无法读取，因此不使用。</translation>
    </message>
    <message>
        <source>{name} has {count:,} photos; {most_of_class:,} of them are learned from.</source>
        <translation>{name} 有 {count:,} 张照片；从其中 {most_of_class:,} 张学习。</translation>
    </message>
    <message>
        <source>There is one class or none with two pictures that can be used, and nothing to tell apart. Add pictures of another class, then train again.</source>
        <translation>有两张可用图片的类别只有一个或没有，没有可以区分的内容。请添加另一个类别的图片，然后重新训练。</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the drawing is, for a few drawings, and train again.</source>
        <translation>还没有可供学习的更正。请为几幅手绘在答案下面说明它是什么，然后重新训练。</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet. Say below an answer what the photo shows, for a few photos, and train again.</source>
        <translation>还没有可供学习的更正。请为几张照片在答案下面说明上面是什么，然后重新训练。</translation>
    </message>
    <message>
        <source>The network did not learn: its loss is no number any more, so its weights are lost. Choose a smaller learning rate, or normalise the pictures.</source>
        <translation>网络没有学会：它的损失不再是数，权重已丢失。请选择更小的学习率，或对图片做归一化。</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is not enough for the training. Choose smaller batches or a smaller share of the data, or close other programs.</source>
        <translation>这台电脑的内存不够训练。请选择更小的批次或更小的数据份额，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The disk is full, so the model cannot be saved. Make room on it, then train again.</source>
        <translation>磁盘已满，模型无法保存。请腾出空间，然后重新训练。</translation>
    </message>
    <message>
        <source>The training broke off at a fault in Inkling itself: {fault}.</source>
        <translation>训练因 Inkling 自身的错误中断：{fault}。</translation>
    </message>
    <message>
        <source>The network did not learn: it gives the same answer to every picture. Choose a smaller learning rate, more epochs, or other layers.</source>
        <translation>网络没有学会：它对每张图片都给出同样的答案。请选择更小的学习率、更多轮数或其他层。</translation>
    </message>
    <message>
        <source>The network did not learn: on pictures that it has not seen it is no better than chance. Check that the labels are right, or choose another learning rate or more epochs.</source>
        <translation>网络没有学会：在没见过的图片上它不比乱猜好。请检查标签是否正确，或选择其他学习率或更多轮数。</translation>
    </message>
    <message>
        <source>Inkling computes with these 8-bit numbers itself: every answer is the same.</source>
        <translation>Inkling 本身就用这些 8 位数计算：每个答案都相同。</translation>
    </message>
    <message>
        <source>{card} knows other classes than there are examples of now. Train it again, then export it.</source>
        <translation>{card} 认识的类别与现在的示例不同。请重新训练，然后导出。</translation>
    </message>
    <message>
        <source>examples of yours</source>
        <translation>您的示例</translation>
    </message>
    <message>
        <source>LiteRT in 8-bit numbers</source>
        <translation>8 位数的 LiteRT</translation>
    </message>
    <message>
        <source>In 8-bit numbers {right:.2f} % of {count:,} test pictures are right ({pictures}), in float32 {before:.2f} %; of 100 labels {what:.1f} are the same.</source>
        <translation>用 8 位数时，{count:,} 张测试图片（{pictures}）中有 {right:.2f}% 正确，用 float32 时为 {before:.2f}%；每 100 个标签中有 {what:.1f} 个相同。</translation>
    </message>
    <message>
        <source>{said} Of 100 of these pictures {same:.1f} are kept or refused as by the original; of what is none of these it may be fewer: rely on the original for that.</source>
        <translation>{said}每 100 张这样的图片中有 {same:.1f} 张与原模型一样被接受或拒绝；对于“都不是”的内容可能更少：这方面请依靠原模型。</translation>
    </message>
    <message>
        <source>The ONNX file did not answer as the model does, and was not written. Choose another format.</source>
        <translation>ONNX 文件的回答与模型不同，因此没有写入。请选择另一种格式。</translation>
    </message>
    <message>
        <source>{target} is written; ONNX Runtime answers with it as Inkling does.</source>
        <translation>{target} 已写入；ONNX Runtime 用它的回答与 Inkling 相同。</translation>
    </message>
    <message>
        <source>This cannot be trained: {what}. {sentence}</source>
        <translation>无法训练：{what}。{sentence}</translation>
    </message>
    <message>
        <source>Your signs</source>
        <translation>您的符号</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>您的照片</translation>
    </message>
    <message>
        <source>{card} cannot be built on. Choose a cnn for digits, or pets.</source>
        <translation>不能以 {card} 为基础。请选择数字的 cnn，或 pets。</translation>
    </message>
    <message>
        <source>kept with the model: what it saw of photos that it learned from</source>
        <translation>随模型保存的：它从学习过的照片中所看到的</translation>
    </message>
    <message>
        <source>{base} is damaged or another model&apos;s, so what was learned before cannot be held on to. Choose the model that came with Inkling, under Models, then train again.</source>
        <translation>{base} 已损坏或属于另一个模型，因此无法保住以前学到的内容。请在“模型”页选择 Inkling 自带的模型，然后重新训练。</translation>
    </message>
    <message>
        <source>12,345.6</source>
        <translation>12,345.6</translation>
    </message>
    <message>
        <source>None of the pictures can be read, so there is nothing to learn from.</source>
        <translation>没有一张图片可以读取，因此没有可供学习的内容。</translation>
    </message>
    <message>
        <source>There is only one class, {name}, so there is nothing to tell apart. Add a folder with pictures of a second one.</source>
        <translation>只有一个类别 {name}，没有可以区分的内容。请添加第二个类别的图片文件夹。</translation>
    </message>
    <message>
        <source>Only the first {most_pictures:,} pictures are taken.</source>
        <translation>只使用前 {most_pictures:,} 张图片。</translation>
    </message>
    <message>
        <source>Too few pictures: {names}. From {few} a class on it is worth training; the more, the better.</source>
        <translation>图片太少：{names}。每个类别从 {few} 张起才值得训练；越多越好。</translation>
    </message>
    <message>
        <source>Left out, because no picture in it can be read: {list}.</source>
        <translation>因为其中没有可读取的图片而不使用：{list}。</translation>
    </message>
    <message>
        <source>Left out, because all its pictures are in a class before it: {list}.</source>
        <translation>已略去，因为其中的所有图片都已在前面的类别中：{list}。</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation>，另有 {count:,} 个</translation>
    </message>
    <message>
        <source>Cannot be read and left out: {names}{more}.</source>
        <translation>无法读取而不使用：{names}{more}。</translation>
    </message>
    <message>
        <source>1 picture was</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{count:,} pictures were</source>
        <translation>{count:,} 张图片</translation>
    </message>
    <message>
        <source>{pictures} there more than once; each counts once, where it was found first.</source>
        <translation>{pictures}出现不止一次；每张只算一次，算在最先找到的位置。</translation>
    </message>
    <message>
        <source>{plain:,} of {count:,} pictures look like drawings on paper, the others like photos. All are taken for {kind}; choose below what fits most of them, or leave the others out.</source>
        <translation>{count:,} 张图片中有 {plain:,} 张像纸上的手绘，其余像照片。全部当作{kind}；请在下面选择最合适的，或去掉其余的。</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>1 is no picture</source>
        <translation>1 个不是图片</translation>
    </message>
    <message>
        <source>{foreign:,} are no pictures</source>
        <translation>{foreign:,} 个不是图片</translation>
    </message>
    <message>
        <source>Of what is in there, {are}, and left out.</source>
        <translation>其中{are}，因此不使用。</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a folder. Choose a folder that holds a folder for each class.</source>
        <translation>{source} 不能作为文件夹打开。请选择每个类别各有一个文件夹的文件夹。</translation>
    </message>
    <message>
        <source>{source} has no folders in it. Put the pictures of each class into a folder named like the class, and choose the folder above them.</source>
        <translation>{source} 中没有文件夹。请把每个类别的图片放进以类别命名的文件夹，再选择它们的上级文件夹。</translation>
    </message>
    <message>
        <source>{source} has {count:,} folders in it; at most {most_classes} classes can be told apart. Choose another folder.</source>
        <translation>{source} 中有 {count:,} 个文件夹；最多可以区分 {most_classes} 个类别。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>This folder cannot be opened, and is left out.</source>
        <translation>此文件夹无法打开，已略去。</translation>
    </message>
    <message>
        <source>is no zip file, or damaged</source>
        <translation>不是 zip 文件，或已损坏</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>is no zip file, or too large</source>
        <translation>不是 zip 文件，或太大</translation>
    </message>
    <message>
        <source>{source} {error}. Update Inkling to import it.</source>
        <translation>{source} {error}。请更新 Inkling 再导入它。</translation>
    </message>
    <message>
        <source>was not exported by Inkling</source>
        <translation>不是由 Inkling 导出的</translation>
    </message>
    <message>
        <source>{source} holds corrections for the task {task!r}, not for {task2!r}. Choose that task, then import it again.</source>
        <translation>{source} 中是任务 {task!r} 的更正，而不是 {task2!r} 的。请选择那个任务，然后重新导入。</translation>
    </message>
    <message>
        <source>{source} {what}. Choose a file that was made with Export; nothing was added.</source>
        <translation>{source} {what}。请选择用“导出”生成的文件；没有添加任何内容。</translation>
    </message>
    <message>
        <source>This picture is no longer among your corrections: it was deleted, or moved by hand.</source>
        <translation>这张图片已不在您的更正中：它被删除了，或被手动移走。</translation>
    </message>
    <message>
        <source>{count:,} added.</source>
        <translation>已添加 {count:,} 张。</translation>
    </message>
    <message>
        <source>Already in this class: {count:,}.</source>
        <translation>此类别中已有：{count:,} 张。</translation>
    </message>
    <message>
        <source>Cannot be read: {names}{more}.</source>
        <translation>无法读取：{names}{more}。</translation>
    </message>
    <message>
        <source>{task} cannot be brought back: it is gone, or there again.</source>
        <translation>{task} 无法恢复：它不见了，或者已经又在那里。</translation>
    </message>
    <message>
        <source>{path} is empty paper. Delete it from the examples, and go on.</source>
        <translation>{path} 是空白的纸。请从示例中删除它，然后继续。</translation>
    </message>
    <message>
        <source>{folder} {error}, so this task is left out; its pictures stay where they are.</source>
        <translation>{folder} {error}，因此不列出这个任务；它的图片保留在原处。</translation>
    </message>
    <message>
        <source>There is a task &apos;{title}&apos; already. Give another name.</source>
        <translation>已经有任务“{title}”。请换一个名称。</translation>
    </message>
    <message>
        <source>kind: neither {drawings} nor {photos}</source>
        <translation>kind：既不是 {drawings} 也不是 {photos}</translation>
    </message>
    <message>
        <source>title: not a name</source>
        <translation>title：不是名称</translation>
    </message>
    <message>
        <source>{shown} has no photos in a folder {list}. Put the photos of each into a folder of that name, then choose the folder above them.</source>
        <translation>{shown} 中没有名为 {list} 的照片文件夹。请把每种照片放进同名的文件夹，再选择它们的上级文件夹。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>&#xa0;或&#xa0;</translation>
    </message>
    <message>
        <source>{shown} has {count} photos; {fewest} are the fewest to learn from. Add some, then try again.</source>
        <translation>{shown} 有 {count} 张照片；至少需要 {fewest} 张才能学习。请添加一些后重试。</translation>
    </message>
    <message>
        <source>photos only of {others}</source>
        <translation>只有{others}的照片</translation>
    </message>
    <message>
        <source>1 photo of {lower}</source>
        <translation>1 张{lower}的照片</translation>
    </message>
    <message>
        <source>{shown} has {has}, so there is nothing to tell apart. Put at least two of {lower} into a folder {lower}, then try again.</source>
        <translation>{shown} {has}，没有可以区分的内容。请把至少两张{lower}的照片放进文件夹 {lower}，然后重试。</translation>
    </message>
    <message>
        <source>Left out, as no photo: {names}{more}.</source>
        <translation>因为不是照片而不使用：{names}{more}。</translation>
    </message>
    <message>
        <source>Open a photo, and it appears here.</source>
        <translation>打开一张照片，它就会出现在这里。</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>正在读取照片。</translation>
    </message>
    <message>
        <source>Nothing was read in this photo, so there is nothing to show here.</source>
        <translation>这张照片中没有读到任何内容，因此这里没有可显示的。</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>{height} × {width} pixels</source>
        <translation>{height} × {width} 像素</translation>
    </message>
    <message>
        <source>1 map of {height} × {width}</source>
        <translation>1 个特征图 {height} × {width}</translation>
    </message>
    <message>
        <source>{count} maps of {height} × {width}</source>
        <translation>{count} 个特征图 {height} × {width}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{classes}, {pictures}</source>
        <translation>{classes}，{pictures}</translation>
    </message>
    <message>
        <source>1 neuron</source>
        <translation>1 个神经元</translation>
    </message>
    <message>
        <source>{count} neurons</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <translation>{layer}，特征图 {number}</translation>
    </message>
    <message>
        <source>{layer}, {name}</source>
        <translation>{layer}，{name}</translation>
    </message>
    <message>
        <source>{layer}, neuron {number}</source>
        <translation>{layer}，神经元 {number}</translation>
    </message>
    <message>
        <source>All that the network gets: these numbers, and nothing else.</source>
        <translation>网络得到的全部：就是这些数。</translation>
    </message>
    <message>
        <source>The scores as shares that add up to 100 %: the answer.</source>
        <translation>把得分变成加起来为 100% 的份额：答案。</translation>
    </message>
    <message>
        <source>A photo that leaves a doubt is looked at several times.</source>
        <translation>让人犹豫的照片会多看几次。</translation>
    </message>
    <message>
        <source>One score a class, weighed from everything before: the highest wins.</source>
        <translation>每个类别一个得分，由前面的一切加权得出：最高者胜出。</translation>
    </message>
    <message>
        <source>The mean of each map: that something is there counts, no longer where.</source>
        <translation>每个特征图的平均值：重要的是那里有东西，而不再是在哪里。</translation>
    </message>
    <message>
        <source>Each neuron weighs every number of the layer before, sums up, adds its bias, and bends the sum.</source>
        <translation>每个神经元给上一层的每个数加权，求和，加上偏置，再把和弯曲。</translation>
    </message>
    <message>
        <source>Each map lays its own small filter over every place of the layer before, and lights up where the filter fits.</source>
        <translation>每个特征图把自己的小滤波器放到上一层的每个位置，在吻合处亮起。</translation>
    </message>
    <message>
        <source>Keeps the strongest pixel of each small square: smaller, and a shift matters less.</source>
        <translation>只保留每个小方块中最强的像素：更小，移动一点影响也更小。</translation>
    </message>
    <message>
        <source>Keeps the mean of each small square: smaller, and calmer.</source>
        <translation>保留每个小方块的平均值：更小，也更平静。</translation>
    </message>
    <message>
        <source>Two convolutions beside a short cut: what they find is added to what was there before.</source>
        <translation>两个卷积旁边有一条捷径：它们找到的东西加到原来的内容上。</translation>
    </message>
    <message>
        <source>Each map lights up where it finds what it learned to look for.</source>
        <translation>每个特征图在找到它学会寻找的东西处亮起。</translation>
    </message>
    <message>
        <source>The same picture in other numbers: every pixel times the same.</source>
        <translation>同一张图片换成别的数：每个像素乘以同一个数。</translation>
    </message>
    <message>
        <source>Every column of pixels divided by its length, as the tutorial does it.</source>
        <translation>每一列像素除以它的长度，与教程相同。</translation>
    </message>
    <message>
        <source>A layer of the kind {kind}, shown as it is.</source>
        <translation>种类为 {kind} 的层，原样显示。</translation>
    </message>
    <message>
        <source>▸ {count} layers</source>
        <translation>▸ {count} 层</translation>
    </message>
    <message>
        <source>◂ together</source>
        <translation>◂ 合并</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ 还有 {count} 个</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>Both say {first}: {share} and {other}.</source>
        <translation>两者都说 {first}：{share} 和 {other}。</translation>
    </message>
    <message>
        <source>They disagree: {first} ({share}) or {second} ({other}).</source>
        <translation>两者不一致：{first}（{share}）或 {second}（{other}）。</translation>
    </message>
    <message>
        <source>They differ most about {classes}: marked.</source>
        <translation>两者差别最大的是 {classes}：已标出。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation>第 {row} 行，第 {column} 列：{value}</translation>
    </message>
    <message>
        <source>This pixel sees {height} × {width} pixels of the input.</source>
        <translation>这个像素看到输入的 {height} × {width} 个像素。</translation>
    </message>
    <message>
        <source>{count} products add up to {sum}; plus the bias, {bias}: {before}.</source>
        <translation>{count} 个乘积之和为 {sum}；加上偏置 {bias}：{before}。</translation>
    </message>
    <message>
        <source>{name} gives {value}.</source>
        <translation>{name} 得到 {value}。</translation>
    </message>
    <message>
        <source>{name} would give {value}.</source>
        <translation>{name} 会得到 {value}。</translation>
    </message>
    <message>
        <source>It gives {value}.</source>
        <translation>它得到 {value}。</translation>
    </message>
    <message>
        <source>Score {score}: e to the power of it, as a share of all classes&apos;.</source>
        <translation>得分 {score}：e 的该次幂，占所有类别之和的份额。</translation>
    </message>
    <message>
        <source>The mean of {layer}, map {number}.</source>
        <translation>{layer} 特征图 {number} 的平均值。</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：​{value}</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>its filter</source>
        <translation>它的滤波器</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>what it sees</source>
        <translation>它看到的</translation>
    </message>
    <message>
        <source>Cut from the photo</source>
        <translation>从照片中剪出</translation>
    </message>
    <message>
        <source>Its ink alone, without the paper and its neighbours.</source>
        <translation>只有墨迹，没有纸和旁边的内容。</translation>
    </message>
    <message>
        <source>its ink</source>
        <translation>它的墨迹</translation>
    </message>
    <message>
        <source>Cut out: where on the paper it stands does not matter.</source>
        <translation>已剪出：它在纸上的位置不重要。</translation>
    </message>
    <message>
        <source>Its box</source>
        <translation>它的框</translation>
    </message>
    <message>
        <source>your ink</source>
        <translation>您的墨迹</translation>
    </message>
    <message>
        <source>its box</source>
        <translation>它的框</translation>
    </message>
    <message>
        <source>Its longer side becomes 20 pixels: how large it was drawn does not matter.</source>
        <translation>较长的一边变成 20 像素：画得多大不重要。</translation>
    </message>
    <message>
        <source>Made small</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>made small</source>
        <translation>已缩小</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle, as in MNIST. These 28 × 28 numbers are all that the network gets; it says {label} ({share}).</source>
        <translation>它的重心移到中央，与 MNIST 相同。网络得到的全部就是这 28 × 28 个数；它说是 {label}（{share}）。</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>centred</source>
        <translation>已居中</translation>
    </message>
    <message>
        <source>{width} × {height} pixels in colour.</source>
        <translation>{width} × {height} 像素，彩色。</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>您的照片</translation>
    </message>
    <message>
        <source>your photo</source>
        <translation>您的照片</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>The network learned from greys alone: fur has every colour, and so have sofas.</source>
        <translation>网络只从灰度学习：毛有各种颜色，沙发也一样。</translation>
    </message>
    <message>
        <source>in greys</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Squashed to {side} × {side}, so that nothing is cut off. These numbers are all that the network gets.</source>
        <translation>压成 {side} × {side}，以免剪掉任何东西。网络得到的全部就是这些数。</translation>
    </message>
    <message>
        <source>Squashed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>It says {label}: {share}.</source>
        <translation>它说是 {label}：{share}。</translation>
    </message>
    <message>
        <source>What you drew: {width} × {height} pixels.</source>
        <translation>您画的：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>您的手绘</translation>
    </message>
    <message>
        <source>Shrunk to 28 × 28 as it is, the network would say {label} ({share}). It learned pictures that fill the frame and stand in its middle, so there is more to do.</source>
        <translation>直接缩到 28 × 28，网络会说 {label}（{share}）。它学的是填满画面并居中的图片，所以还有事要做。</translation>
    </message>
    <message>
        <source>Only shrunk</source>
        <translation>只缩小</translation>
    </message>
    <message>
        <source>only shrunk</source>
        <translation>只缩小</translation>
    </message>
    <message>
        <source>This step is switched off on the tab “Input”.</source>
        <translation>这一步在“输入”中被关闭了。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Animation (*.gif)</source>
        <translation>动画 (*.gif)</translation>
    </message>
    <message>
        <source>Save the Walk</source>
        <translation>保存逐步演示</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>There is no page “{page}”. The pages are: {list}.</source>
        <translation>没有“{page}”页。页面有：{list}。</translation>
    </message>
    <message>
        <source>The page Data is hidden on this computer. Choose another lesson, or ask whoever looks after the computer.</source>
        <translation>这台电脑上隐藏了“数据”页。请选择另一课，或询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>There is no tab “{name}”. The tabs are: {list}.</source>
        <translation>没有标签页“{name}”。标签页有：{list}。</translation>
    </message>
    <message>
        <source>There is no model “{name}” for {title}. Choose another lesson, or train a model first.</source>
        <translation>{title} 没有模型“{name}”。请选择另一课，或先训练一个模型。</translation>
    </message>
    <message>
        <source>“{digit}” by hand {hand} cannot be drawn for you: digits from 0 to 9 by hands from 1 to {hands} can.</source>
        <translation>无法为您画笔迹 {hand} 的“{digit}”：可以画 0 到 9 的数字，笔迹 1 到 {hands}。</translation>
    </message>
    <message>
        <source>“{what}” cannot be given as a photo: “drawing” can.</source>
        <translation>“{what}”不能作为照片给出：“drawing”可以。</translation>
    </message>
    <message>
        <source>“{name}” cannot be pressed now. Go a step back and try again.</source>
        <translation>现在不能按“{name}”。请退回一步再试。</translation>
    </message>
    <message>
        <source>“{name}” cannot be set to “{value}”.</source>
        <translation>“{name}”不能设为“{value}”。</translation>
    </message>
    <message>
        <source>“{name}” is not to be seen now. Go a step back and try again.</source>
        <translation>现在看不到“{name}”。请退回一步再试。</translation>
    </message>
    <message>
        <source>A new model waits on the page Train for you to keep or discard it. Decide that first, then press Do it for me again.</source>
        <translation>“训练”页上有一个新模型等您保留或丢弃。请先决定，然后再按“替我做”。</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or cancel it.</source>
        <translation>正在训练。请等它结束，或取消它。</translation>
    </message>
    <message>
        <source>This lesson is for the task “{name}”, which is not on this computer. Make it under My Classes, or choose another lesson.</source>
        <translation>本课用于任务“{name}”，这台电脑上没有它。请在“我的类别”中建立，或选择另一课。</translation>
    </message>
    <message>
        <source>{problem} Until then {model} answers.</source>
        <translation>{problem}在此之前由 {model} 回答。</translation>
    </message>
    <message>
        <source>{task} is not trained yet: press Retrain.</source>
        <translation>{task} 还没有训练：请按“重新训练”。</translation>
    </message>
    <message>
        <source>There is no model for {task}. Install Inkling again to restore it, or train one: inkling train {name}</source>
        <translation>没有 {task} 的模型。请重新安装 Inkling 来恢复，或训练一个：inkling train {name}</translation>
    </message>
    <message>
        <source>Save Drawing</source>
        <translation>保存手绘</translation>
    </message>
    <message>
        <source>drawing.png</source>
        <translation>手绘.png</translation>
    </message>
    <message>
        <source>The drawing was not saved: {reason}. It is still here; try another folder.</source>
        <translation>手绘没有保存：{reason}。它还在这里；请试试另一个文件夹。</translation>
    </message>
    <message>
        <source>Export Model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>The copied picture is empty. Copy it again.</source>
        <translation>复制的图片是空的。请重新复制。</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
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
        <translation>没有找到画的内容</translation>
    </message>
    <message>
        <source>No {sign} found</source>
        <translation>没有找到{sign}</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>随 Inkling 提供</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ 正在回答</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{best} and {second} have as many right: {share}.</source>
        <translation>{best} 和 {second} 正确的一样多：{share}。</translation>
    </message>
    <message>
        <source>{best} has the most right: {share}, {points} points more than {second}.</source>
        <translation>{best} 正确最多：{share}，比 {second} 多 {points} 个百分点。</translation>
    </message>
    <message>
        <source>That is more than chance.</source>
        <translation>这不是偶然。</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>这可能是偶然。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Written by Inkling on {when}. All of this page is in this file.</source>
        <translation>由 Inkling 于 {when} 写成。本页的全部内容都在这个文件里。</translation>
    </message>
    <message>
        <source>It was cancelled, so there is no model of it.</source>
        <translation>它被取消了，因此没有模型。</translation>
    </message>
    <message>
        <source>It failed, so there is no model of it.</source>
        <translation>它失败了，因此没有模型。</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>没有测量任何内容。</translation>
    </message>
    <message>
        <source>It learned for {time}.</source>
        <translation>学习用了 {time}。</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New against current</source>
        <translation>新模型与当前模型</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Solid, blue: training. Dashed, orange: validation, on pictures held back.</source>
        <translation>蓝色实线：训练。橙色虚线：验证，用未参与训练的图片。</translation>
    </message>
    <message>
        <source>Row: the right class. Column: the new model&apos;s answer.</source>
        <translation>行：正确的类别。列：新模型的答案。</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>The right class → the new model&apos;s answer, and how sure it was.</source>
        <translation>正确的类别 → 新模型的答案，以及它有多确定。</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Right, of {count}</source>
        <translation>正确，共 {count}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>我的更正</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Strangers&apos; drawings</source>
        <translation>陌生人的手绘</translation>
    </message>
    <message>
        <source>The tutorial&apos;s result: {came}, as expected.</source>
        <translation>教程的结果：{came}，与预期一致。</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}, as expected.</source>
        <translation>{preset} 的结果：{came}，与预期一致。</translation>
    </message>
    <message>
        <source>The result of {preset}: {came}. Usually it comes to {expected}.</source>
        <translation>{preset} 的结果：{came}。通常为 {expected}。</translation>
    </message>
    <message>
        <source>The new model is right on {share} of the test pictures.</source>
        <translation>新模型在 {share} 的测试图片上正确。</translation>
    </message>
    <message>
        <source>The test pictures are {source}.</source>
        <translation>测试图片是{source}。</translation>
    </message>
    <message>
        <source>On your corrections: {before} before, {now} now.</source>
        <translation>您的更正：以前 {before}，现在 {now}。</translation>
    </message>
    <message>
        <source>The new model is right on {right} of {count} pictures, so of many more like them on {low} to {high}.</source>
        <translation>新模型在 {count} 张图片中有 {right} 张正确，因此在更多这样的图片上为 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, more than chance explains.</source>
        <translation>新模型好 {points} 个百分点，不是偶然能解释的。</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, more than chance explains.</source>
        <translation>当前模型好 {points} 个百分点，不是偶然能解释的。</translation>
    </message>
    <message>
        <source>Both are right equally often.</source>
        <translation>两者正确的一样多。</translation>
    </message>
    <message>
        <source>The new model is better by {points} points, which may be chance.</source>
        <translation>新模型好 {points} 个百分点，可能是偶然。</translation>
    </message>
    <message>
        <source>The current model is better by {points} points, which may be chance.</source>
        <translation>当前模型好 {points} 个百分点，可能是偶然。</translation>
    </message>
    <message>
        <source>share of the units that is dropped, %</source>
        <translation>被丢弃单元的份额，%</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>filters of 3 × 3</source>
        <translation>3 × 3 的滤波器</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} 个权重</translation>
    </message>
    <message>
        <source>step (untrainable)</source>
        <translation>step（无法训练）</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>It learns from digits drawn by Inkling, as {title} is not on this computer. {title} is better: fetch it under Data, {size}.</source>
        <translation>它从 Inkling 绘制的数字学习，因为这台电脑上没有 {title}。{title} 更好：可在“数据”页下载，{size}。</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>new model waits</source>
        <translation>新模型待定</translation>
    </message>
    <message>
        <source>New last layer</source>
        <translation>新的最后一层</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自己的设置</translation>
    </message>
    <message>
        <source>{preset}, changed</source>
        <translation>{preset}（已更改）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>All of {task} goes into one file. Pictures: {pictures:,}, corrections: {corrections:,}, models of your own: {models:,}, trainings: {runs:,}.</source>
        <translation>{task} 的全部内容放进一个文件。图片：{pictures:,}，更正：{corrections:,}，您自己的模型：{models:,}，训练：{runs:,}。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{model}, {percent} right</source>
        <translation>{model}，正确率 {percent}</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共享者</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>1, which learned for {time}</source>
        <translation>1 次，学习了 {time}</translation>
    </message>
    <message>
        <source>{count}, which learned for {time} in all</source>
        <translation>{count} 次，共学习了 {time}</translation>
    </message>
    <message>
        <source>It becomes a task of its own; nothing of yours is changed.</source>
        <translation>它会成为一个单独的任务；您的任何内容都不会改变。</translation>
    </message>
    <message>
        <source>Its models are added to those of {task}; the one that answers stays, and nothing of yours is replaced.</source>
        <translation>它的模型会加到 {task} 的模型中；正在回答的模型保留，您的任何内容都不会被替换。</translation>
    </message>
    <message>
        <source>A model from elsewhere answers in a process of its own, which may be stopped.</source>
        <translation>来自别处的模型在单独的进程中回答，该进程可以被停止。</translation>
    </message>
    <message>
        <source>What a preset locks is locked for whoever starts from it; all other presets stay free, and Remove Preset under Train takes it away again.</source>
        <translation>预设所锁定的内容，对从它开始的人都是锁定的；其他预设都保持自由，“训练”中的“移除预设”可将其移除。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Share of the data, %</source>
        <translation>数据份额，%</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Input scaling</source>
        <translation>输入缩放</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{time} here</source>
        <translation>在这里 {time}</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>{epochs} epochs</source>
        <translation>{epochs} 轮</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>digits drawn by Inkling</source>
        <translation>Inkling 绘制的数字</translation>
    </message>
    <message>
        <source>digits from your files</source>
        <translation>您文件中的数字</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>图片/秒</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>kept as {model}</source>
        <translation>保留为 {model}</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the Desktop</source>
        <translation>桌面的语言</translation>
    </message>
    <message>
        <source>Inkling speaks this language from its next start on: {name}.</source>
        <translation>Inkling 从下次启动起使用这种语言：{name}。</translation>
    </message>
    <message>
        <source>Nothing was printed. Choose another printer, or another file.</source>
        <translation>没有打印。请选择另一台打印机或另一个文件。</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>已发送到打印机 {name}。</translation>
    </message>
    <message>
        <source>Settings of yours, or handed out to you.</source>
        <translation>您自己的设置，或分发给您的设置。</translation>
    </message>
    <message>
        <source>There is a preset “{title}” already. Give another name.</source>
        <translation>已有预设“{title}”。请换一个名称。</translation>
    </message>
    <message>
        <source>lock: “{name}” is no setting; there are {known}</source>
        <translation>lock：“{name}”不是设置；可用的有 {known}</translation>
    </message>
    <message>
        <source>{preset}; locked: {settings}</source>
        <translation>{preset}；已锁定：{settings}</translation>
    </message>
    <message>
        <source>has a setting that this Inkling does not know: {name}</source>
        <translation>含有此版本的 Inkling 不认识的设置：{name}</translation>
    </message>
    <message>
        <source>{file} {error}, so this preset is left out.</source>
        <translation>{file} {error}，因此不列出此预设。</translation>
    </message>
    <message>
        <source>The kiosk settings, {path}, cannot be followed: the file {reason}. Until whoever looks after this computer has mended it, all that it could hide is hidden and all settings of Train are locked; what you made is safe.</source>
        <translation>无法遵循展台设置 {path}：文件{reason}。在管理这台电脑的人修复它之前，它可能隐藏的一切都会隐藏，“训练”的所有设置都会锁定；您做的东西是安全的。</translation>
    </message>
    <message>
        <source>--profile needs a name, as in: inkling --profile Ada</source>
        <translation>--profile 需要一个名称，例如：inkling --profile Ada</translation>
    </message>
    <message>
        <source>names a session that is not there</source>
        <translation>指定了一个不存在的会话</translation>
    </message>
    <message>
        <source>Which session was open last is not known: {path} {reason}. The first one is open; all others are whole, under File &gt; Earlier Sessions.</source>
        <translation>不知道上次打开的是哪个会话：{path} {reason}。已打开第一个；其他会话都完好，在“文件 &gt; 以前的会话”下。</translation>
    </message>
    <message>
        <source>{path} is damaged, or holds the weights of another network. Delete it, fetch it again under Data, then train again. Your model and your photos are as they were.</source>
        <translation>{path} 已损坏，或包含另一个网络的权重。请删除它，在“数据”页重新下载，然后重新训练。您的模型和照片保持原样。</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>{file} is no longer the file that was looked at. Open it again; nothing was changed.</source>
        <translation>{file} 已不是刚才查看的文件。请重新打开它；没有任何更改。</translation>
    </message>
    <message>
        <source>There are no pictures of the class&apos;s own in what was handed in. Choose another folder.</source>
        <translation>上交的内容中没有这个班自己的图片。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>There is no common test for {task} here. Choose a task of your own, or digits with MNIST on this computer.</source>
        <translation>这里没有 {task} 的共同测试。请选择您自己的任务，或在这台电脑上有 MNIST 的数字。</translation>
    </message>
    <message>
        <source>{folder} holds no file that ends in {suffix}. Choose the folder with the files that were handed in.</source>
        <translation>{folder} 中没有以 {suffix} 结尾的文件。请选择放有上交文件的文件夹。</translation>
    </message>
    <message>
        <source>{model} is for other pictures than those of {task}, and so was not measured.</source>
        <translation>{model} 用于与 {task} 不同的图片，因此没有测量。</translation>
    </message>
    <message>
        <source>{file} cannot be read at the moment. Close other programs, then try again; nothing was changed.</source>
        <translation>现在无法读取 {file}。请关闭其他程序，然后重试；没有任何更改。</translation>
    </message>
    <message>
        <source>{file} takes more time or memory to read than a shared file may. Ask for it again; nothing was changed.</source>
        <translation>读取 {file} 需要的时间或内存超过共享文件的限度。请重新索取；没有任何更改。</translation>
    </message>
    <message>
        <source>step “{title}”: {sentence}</source>
        <translation>步骤“{title}”：{sentence}</translation>
    </message>
    <message>
        <source>“{name}” is no figure. They begin with: {kinds}.</source>
        <translation>“{name}”不是数值。数值以这些开头：{kinds}。</translation>
    </message>
    <message>
        <source>“{name}” is no figure. Of “{of}” there are: {there}.</source>
        <translation>“{name}”不是数值。“{of}”有：{there}。</translation>
    </message>
    <message>
        <source>“{name}” is not known there: no step before it notes or trains that.</source>
        <translation>“{name}”在那里是未知的：之前没有任何步骤记录或训练它。</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no archive of cats and dogs that Inkling made. Fetch or choose it again under Data.</source>
        <translation>{path} 已损坏，或不是 Inkling 制作的猫狗存档。请在“数据”页重新下载或选择它。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>drawn by Inkling</source>
        <translation>由&#xa0;Inkling&#xa0;绘制的</translation>
    </message>
    <message>
        <source>from your files</source>
        <translation>来自您的文件的</translation>
    </message>
    <message>
        <source>your own, each asked about while it was left out of the learning</source>
        <translation>您自己的，每张都在不参与学习时测试</translation>
    </message>
    <message>
        <source>The trial did not end well. {error}</source>
        <translation>这次试验没有顺利结束。{error}</translation>
    </message>
    <message>
        <source>--search needs an extra part: pip install inkling-workbench[search]. Without it, all combinations are trained.</source>
        <translation>--search 需要额外的组件：pip install inkling-workbench[search]。不用此选项时，会训练所有组合。</translation>
    </message>
    <message>
        <source>Here 0 means {value}.</source>
        <translation>此处 0 即 {value}。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open Photos…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Photos in a Folder…</source>
        <translation>文件夹中的照片…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Paste Photo</source>
        <translation>粘贴照片</translation>
    </message>
    <message>
        <source>Copy Answer</source>
        <translation>复制答案</translation>
    </message>
    <message>
        <source>Save Drawing…</source>
        <translation>保存手绘…</translation>
    </message>
    <message>
        <source>Save Answers as CSV…</source>
        <translation>把答案存为 CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>New Session…</source>
        <translation>新会话…</translation>
    </message>
    <message>
        <source>Share This Task…</source>
        <translation>共享此任务…</translation>
    </message>
    <message>
        <source>Open a Shared Task…</source>
        <translation>打开共享的任务…</translation>
    </message>
    <message>
        <source>Collect from a Class…</source>
        <translation>从全班收集…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Wider Pen</source>
        <translation>更粗的画笔</translation>
    </message>
    <message>
        <source>Narrower Pen</source>
        <translation>更细的画笔</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Answer While Drawing</source>
        <translation>边画边答</translation>
    </message>
    <message>
        <source>Take Back Last Correction</source>
        <translation>撤回上一个更正</translation>
    </message>
    <message>
        <source>Compare Two Models</source>
        <translation>比较两个模型</translation>
    </message>
    <message>
        <source>Step by Step</source>
        <translation>逐步演示</translation>
    </message>
    <message>
        <source>Present on a Projector</source>
        <translation>投影演示</translation>
    </message>
    <message>
        <source>Show the Code…</source>
        <translation>显示代码…</translation>
    </message>
    <message>
        <source>Export Model…</source>
        <translation>导出模型…</translation>
    </message>
    <message>
        <source>Data Sets…</source>
        <translation>数据集…</translation>
    </message>
    <message>
        <source>My Classes…</source>
        <translation>我的类别…</translation>
    </message>
    <message>
        <source>My Corrections…</source>
        <translation>我的更正…</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>What Is This?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Explain What I Click</source>
        <translation>解释我点击的内容</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Copy Details for a Report</source>
        <translation>复制报告所需的详情</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>关于 Inkling</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Back to Try</source>
        <translation>回到“试用”</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Show the Input</source>
        <translation>显示输入</translation>
    </message>
    <message>
        <source>Look Inside</source>
        <translation>查看内部</translation>
    </message>
    <message>
        <source>Ask Why</source>
        <translation>问为什么</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation>桌面的主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>How sure the network is</source>
        <translation>网络有多确定</translation>
    </message>
    <message>
        <source>Probability and time</source>
        <translation>概率和时间</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>{sign} {place} of {count}: point at another to see its bars</source>
        <translation>{sign} {place} / {count}：指向另一个可看它的概率条</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答案</translation>
    </message>
    <message>
        <source>Press Classify</source>
        <translation>按“识别”</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>A cat and a dog</source>
        <translation>一只猫和一只狗</translation>
    </message>
    <message>
        <source>Sure: each in a half of the photo</source>
        <translation>确定：各在照片的一半里</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Most like {classes}</source>
        <translation>最像 {classes}</translation>
    </message>
    <message>
        <source>Unsure: {classes}</source>
        <translation>不确定：{classes}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>答案：{text}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} 或 {last}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} 已写入。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your drawing is still here; if the window behaves oddly, save the drawing and start Inkling again.</source>
        <translation>发生了意外的错误。您的手绘还在这里；如果窗口表现异常，请保存手绘并重新启动 Inkling。</translation>
    </message>
</context>
<context>
    <name>CameraBar</name>
    <message>
        <source>● Camera is on</source>
        <translation>● 摄像头已打开</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>As in a mirror; what is written is then read in a mirror</source>
        <translation>像镜子里一样；文字也会按镜像读取</translation>
    </message>
    <message>
        <source>Take Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Keep this picture, and turn the camera off</source>
        <translation>保留这张图片，并关闭摄像头</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Width of the pen</source>
        <translation>画笔的粗细</translation>
    </message>
    <message>
        <source>Width of the pen ( [ and ] )</source>
        <translation>画笔的粗细（[ 和 ]）</translation>
    </message>
    <message>
        <source>Back to white paper (Delete)</source>
        <translation>回到白纸（Delete）</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Ask the network now (Return)</source>
        <translation>现在就问网络（Return）</translation>
    </message>
    <message>
        <source>Close Photo</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
</context>
<context>
    <name>ClassBalance</name>
    <message>
        <source>How many pictures of each label</source>
        <translation>每个标签有多少图片</translation>
    </message>
</context>
<context>
    <name>ClassChooser</name>
    <message>
        <source>Which class is asked about</source>
        <translation>问的是哪个类别</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>为什么是 {name}？</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>为什么不是 {name}？</translation>
    </message>
</context>
<context>
    <name>ClassMistakes</name>
    <message>
        <source>Mistakes, class by class</source>
        <translation>逐个类别的错误</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>{name}: {share} wrong</source>
        <translation>{name}：{share} 错误</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>This plain Keras script trains as {name} was trained. It needs nothing of Inkling.</source>
        <translation>这个简单的 Keras 脚本与 {name} 的训练相同。它不需要 Inkling 的任何东西。</translation>
    </message>
    <message>
        <source>What the step “{title}” does, in plain Python.</source>
        <translation>“{title}”这一步做什么，用简单的 Python 写成。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the Code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Collect from a Class</source>
        <translation>从全班收集</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Test that all are measured with</source>
        <translation>用来测量所有人的测试</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Right in the test</source>
        <translation>测试正确率</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Time trained</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>上交的内容</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>新任务的名称</translation>
    </message>
    <message>
        <source>Name, such as Our class</source>
        <translation>名称，例如“我们班”</translation>
    </message>
    <message>
        <source>Make a Task of All Drawings</source>
        <translation>用所有手绘建立任务</translation>
    </message>
    <message>
        <source>Save the Table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>{folder} is being read.</source>
        <translation>正在读取 {folder}。</translation>
    </message>
    <message>
        <source>Measure all with</source>
        <translation>统一测量使用</translation>
    </message>
    <message>
        <source>nothing: count the pictures alone</source>
        <translation>不测量：只数图片</translation>
    </message>
    <message>
        <source>the test of {task}</source>
        <translation>{task} 的测试</translation>
    </message>
    <message>
        <source>{done} of {all} files were read.</source>
        <translation>已读取 {all} 个文件中的 {done} 个。</translation>
    </message>
    <message>
        <source>{count} more have a problem.</source>
        <translation>还有 {count} 个有问题。</translation>
    </message>
    <message>
        <source>The pictures are being copied.</source>
        <translation>正在复制图片。</translation>
    </message>
    <message>
        <source>{task} is among your classes, with {count} pictures. What a fifth of the writers drew is only measured with.</source>
        <translation>{task} 已在您的类别中，有 {count} 张图片。五分之一书写者的手绘只用于测量。</translation>
    </message>
    <message>
        <source>Save the Table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} 已写入。</translation>
    </message>
</context>
<context>
    <name>ColorLegend</name>
    <message>
        <source>Colours: dark is 0, bright the strongest of its layer</source>
        <translation>颜色：深色为 0，亮色为该层最强</translation>
    </message>
    <message>
        <source>Colours: blue speaks against, orange for</source>
        <translation>颜色：蓝色为反对，橙色为支持</translation>
    </message>
    <message>
        <source>Dark = 0, bright = the strongest of its layer. Where numbers have a sign: blue = below 0, white = 0, orange = above.</source>
        <translation>深色 = 0，亮色 = 该层最强。数有正负时：蓝 = 小于 0，白 = 0，橙 = 大于 0。</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>最强</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>for</source>
        <translation>支持</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>There is one model only: train another, and compare the two here</source>
        <translation>只有一个模型：请再训练一个，然后在这里比较两者</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>两个模型，一幅手绘：两者的内部并排显示</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>New against current</source>
        <translation>新模型与当前模型</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>What is taken for what</source>
        <translation>什么被当成什么</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <translation>{} 张图片</translation>
    </message>
    <message>
        <source>{right} recognised: {pictures}</source>
        <translation>{right} 认对：{pictures}</translation>
    </message>
    <message>
        <source>{right} taken for {answer}: {pictures}</source>
        <translation>{right} 被当成 {answer}：{pictures}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>撤回这个更正</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Wrong? It is a</source>
        <translation>不对？它是</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>✓ Saved as {label}</source>
        <translation>✓ 已存为 {label}</translation>
    </message>
    <message>
        <source>It is {label}</source>
        <translation>它是 {label}</translation>
    </message>
    <message>
        <source>It is {label} ({key})</source>
        <translation>它是 {label}（{key}）</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>My Corrections</source>
        <translation>我的更正</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Change the label of the chosen pictures</source>
        <translation>更改所选图片的标签</translation>
    </message>
    <message>
        <source>It is a…</source>
        <translation>它是…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing yet. Where the network is wrong, press what it is.</source>
        <translation>还没有内容。网络出错时，请按下它实际是什么。</translation>
    </message>
    <message>
        <source>No {label} yet.</source>
        <translation>还没有 {label}。</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>{held} of {count} are only measured with, never trained on</source>
        <translation>{count} 个中有 {held} 个只用来测量，从不用来训练</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exported drawings (*.zip)</source>
        <translation>导出的手绘 (*.zip)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Importing {done} of {count}…</source>
        <translation>正在导入 {done} / {count}…</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>已添加 {count} 个</translation>
    </message>
    <message>
        <source>{count} were there already</source>
        <translation>{count} 个已经存在</translation>
    </message>
    <message>
        <source>{count} have labels that this task does not know</source>
        <translation>{count} 个的标签是这个任务不认识的</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} 个无法读取</translation>
    </message>
    <message>
        <source>; stopped</source>
        <translation>；已停止</translation>
    </message>
    <message>
        <source>{count} exported.</source>
        <translation>已导出 {count} 个。</translation>
    </message>
</context>
<context>
    <name>CustomTasksPage</name>
    <message>
        <source>My Classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>Name of the new task</source>
        <translation>新任务的名称</translation>
    </message>
    <message>
        <source>Name, such as Trees</source>
        <translation>名称，例如“树”</translation>
    </message>
    <message>
        <source>From a Folder…</source>
        <translation>从文件夹…</translation>
    </message>
    <message>
        <source>By Drawing…</source>
        <translation>手绘…</translation>
    </message>
    <message>
        <source>By Camera</source>
        <translation>用摄像头</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Draw More…</source>
        <translation>再画一些…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name it, then choose or drop a folder that has a folder of pictures for each class, draw the examples, or show them to the camera.</source>
        <translation>给它起名，然后选择或拖入每个类别各有一个图片文件夹的文件夹，或者画出示例，或把它们给摄像头看。</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>to be trained again</source>
        <translation>需要重新训练</translation>
    </message>
    <message>
        <source>Folder of Classes</source>
        <translation>类别的文件夹</translation>
    </message>
    <message>
        <source>{title} is there. Press Retrain in the window to train it.</source>
        <translation>{title} 已建立。请在窗口中按“重新训练”来训练它。</translation>
    </message>
    <message>
        <source>{title} needs at least two classes. Draw More adds one.</source>
        <translation>{title} 至少需要两个类别。“再画一些”可以添加。</translation>
    </message>
    <message>
        <source>{title} is put aside; its models stay.</source>
        <translation>{title} 已放到一边；它的模型保留。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>There is no model to show the code of.</source>
        <translation>没有可以显示代码的模型。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>The details are copied: paste them into your report. Nothing was sent.</source>
        <translation>详情已复制：请粘贴到您的报告中。没有发送任何内容。</translation>
    </message>
    <message>
        <source>About Inkling</source>
        <translation>关于 Inkling</translation>
    </message>
    <message>
        <source>Draw a digit and see what the network thinks. Everything stays on this computer.</source>
        <translation>画一个数字，看看网络怎么想。一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>{name} is being written. Everything else goes on.</source>
        <translation>正在写入 {name}。其他一切照常进行。</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>Drawing canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>用鼠标、笔或手指画。Delete 清除。</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
</context>
<context>
    <name>EventBoard</name>
    <message>
        <source>TensorBoard is not installed. Install it in Inkling&apos;s Python: pip install tensorboard. From then on each training writes event files for it, into its model&apos;s folder below {folder}.</source>
        <translation>没有安装 TensorBoard。请安装到 Inkling 的 Python 中：pip install tensorboard。之后每次训练都会把事件文件写进 {folder} 下它的模型文件夹。</translation>
    </message>
    <message>
        <source>There are no event files yet. Each training writes some into its model&apos;s folder, below {folder}.</source>
        <translation>还没有事件文件。每次训练都会写一些到 {folder} 下它的模型文件夹。</translation>
    </message>
    <message>
        <source>TensorBoard starts…</source>
        <translation>TensorBoard 正在启动…</translation>
    </message>
    <message>
        <source>TensorBoard shows the event files below {folder} in the browser, at {address}. It ends with this window.</source>
        <translation>TensorBoard 在浏览器中显示 {folder} 下的事件文件，地址为 {address}。它会随这个窗口结束。</translation>
    </message>
    <message>
        <source>TensorBoard has ended. Try again, or start it in a terminal: tensorboard --logdir {folder}</source>
        <translation>TensorBoard 已结束。请重试，或在终端中启动：tensorboard --logdir {folder}</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave the rest unread (Escape)</source>
        <translation>其余的不读（Escape）</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>The answers as a table for a spreadsheet</source>
        <translation>答案作为电子表格用的表格</translation>
    </message>
    <message>
        <source>Put these photos away</source>
        <translation>收起这些照片</translation>
    </message>
    <message>
        <source>Put these photos away (Escape)</source>
        <translation>收起这些照片（Escape）</translation>
    </message>
    <message>
        <source>{done} of {count} read</source>
        <translation>已读 {done} / {count}</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} 张照片</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>照片和它们的答案</translation>
    </message>
</context>
<context>
    <name>FilmstripController</name>
    <message>
        <source>The {count} photos are put away.</source>
        <translation>{count} 张照片已收起。</translation>
    </message>
    <message>
        <source>Show Them Again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>photos.csv</source>
        <translation>photos.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>FiltersPicture</name>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>第一个在学习的层在寻找什么</translation>
    </message>
    <message>
        <source>The weights of its first units, changing as it learns: orange where ink speaks for a unit, blue where against it, white where it does not matter.</source>
        <translation>它前几个单元的权重，随学习而变化：橙色处墨迹支持该单元，蓝色处反对，白色处无关紧要。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>关闭“第一步”</translation>
    </message>
    <message>
        <source>Do not show these again</source>
        <translation>不再显示这些</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>and the bars move</source>
        <translation>看概率条怎样变化</translation>
    </message>
    <message>
        <source>Drop a photo</source>
        <translation>拖入一张照片</translation>
    </message>
    <message>
        <source>of digits or a pet</source>
        <translation>数字或宠物的</translation>
    </message>
    <message>
        <source>Press Retrain</source>
        <translation>按“重新训练”</translation>
    </message>
    <message>
        <source>and see it learn</source>
        <translation>看它怎样学习</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Pictures looked at</source>
        <translation>看过的图片</translation>
    </message>
    <message>
        <source>Classes that were found</source>
        <translation>找到的类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>需要知道的事</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>照片：整张图片都算</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>手绘：纸上的墨迹才算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}：{counts}</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>文件夹中的照片</translation>
    </message>
    <message>
        <source>How many were read</source>
        <translation>已读了多少</translation>
    </message>
    <message>
        <source>Show names or answers with</source>
        <translation>显示名称或答案含有</translation>
    </message>
    <message>
        <source>{folder}: {task}, answered by {model}</source>
        <translation>{folder}：{task}，由 {model} 回答</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>显示结论</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>所有结论</translation>
    </message>
    <message>
        <source>Photos and their answers</source>
        <translation>照片和它们的答案</translation>
    </message>
    <message>
        <source>Filter by name or answer</source>
        <translation>按名称或答案筛选</translation>
    </message>
    <message>
        <source>Save as a Table…</source>
        <translation>存为表格…</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON lines or Parquet</source>
        <translation>电子表格用的 CSV、JSON lines 或 Parquet</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{done} photos</source>
        <translation>{done} 张照片</translation>
    </message>
    <message>
        <source>{done} of {total}, paused</source>
        <translation>{done} / {total}，已暂停</translation>
    </message>
    <message>
        <source>{done} read</source>
        <translation>已读 {done}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} / {total}，还需 {left}</translation>
    </message>
    <message>
        <source>Save as a Table</source>
        <translation>存为表格</translation>
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
        <translation>Inkling 在运行时被移动或删除了。请关闭它，再从它现在的位置启动；已保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Reading the folder ended at a fault. What was answered is kept: open the folder again to go on.</source>
        <translation>读取文件夹时出错而结束。已回答的会保留：重新打开该文件夹即可继续。</translation>
    </message>
</context>
<context>
    <name>FolderTable</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答案</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Sections of this document</source>
        <translation>本文档的章节</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>在本文档中搜索</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>本文档中没有</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>搜索的结果</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开（Esc）</translation>
    </message>
    <message>
        <source>Back to the window as it was (Escape or F11)</source>
        <translation>回到原来的窗口（Escape 或 F11）</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Train a new model and compare it with this one (Ctrl+R)</source>
        <translation>训练一个新模型，并与这个比较（Ctrl+R）</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another training is shown here until it is decided about. Look at earlier ones after that.</source>
        <translation>这里正显示另一次训练，等您做决定。之后再看以前的。</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <translation>从现在起由 {name} 回答。</translation>
    </message>
    <message>
        <source>Removed: {names}</source>
        <translation>已移除：{names}</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling 未能读取这张照片。请试试另一张。</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>Draw, and both models answer here.</source>
        <translation>画点什么，两个模型都在这里回答。</translation>
    </message>
</context>
<context>
    <name>InsideTools</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Two models, one drawing: both insides, side by side</source>
        <translation>两个模型，一幅手绘：两者的内部并排显示</translation>
    </message>
    <message>
        <source>Step by step: walk the drawing through the network, layer by layer</source>
        <translation>逐步演示：让手绘一层一层地走过网络</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Add a layer: {kind}</source>
        <translation>添加一层：{kind}</translation>
    </message>
    <message>
        <source>After the marked layer, where that can be</source>
        <translation>在标记的层之后，如果可以</translation>
    </message>
    <message>
        <source>Move the layer towards the picture</source>
        <translation>把该层移向图片</translation>
    </message>
    <message>
        <source>Move the layer towards the answer</source>
        <translation>把该层移向答案</translation>
    </message>
    <message>
        <source>Remove the marked layer</source>
        <translation>移除标记的层</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} / {count}</translation>
    </message>
    <message>
        <source>{lesson} · step {step} of {count}</source>
        <translation>{lesson} · 第 {step} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Looking at the data…</source>
        <translation>正在查看数据…</translation>
    </message>
    <message>
        <source>Training: {name}…</source>
        <translation>训练：{name}…</translation>
    </message>
    <message>
        <source># This step has no code.</source>
        <translation># 这一步没有代码。</translation>
    </message>
    <message>
        <source>Save the Lesson as a Notebook</source>
        <translation>把课程存为笔记本</translation>
    </message>
    <message>
        <source>Jupyter notebook (*.ipynb)</source>
        <translation>Jupyter 笔记本 (*.ipynb)</translation>
    </message>
    <message>
        <source>The notebook is saved.</source>
        <translation>笔记本已保存。</translation>
    </message>
</context>
<context>
    <name>LessonsDock</name>
    <message>
        <source>Lessons: steps to be done on your own strokes and trainings. Do It for Me does the step that is shown; every figure is measured on this computer.</source>
        <translation>课程：在您自己的笔画和训练上完成的步骤。“替我做”会做当前显示的一步；每个数值都在这台电脑上测得。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Do It for Me</source>
        <translation>替我做</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>Save as a Notebook…</source>
        <translation>存为笔记本…</translation>
    </message>
    <message>
        <source>All Lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>What is shown of the network</source>
        <translation>显示网络的哪一部分</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>一切都留在这台电脑上</translation>
    </message>
</context>
<context>
    <name>ModelInputPanel</name>
    <message>
        <source>Your ink</source>
        <translation>您的墨迹</translation>
    </message>
    <message>
        <source>The box around the ink</source>
        <translation>墨迹的外框</translation>
    </message>
    <message>
        <source>The box at 20 by 20 pixels</source>
        <translation>20 乘 20 像素的框</translation>
    </message>
    <message>
        <source>Centred in 28 by 28 pixels</source>
        <translation>在 28 乘 28 像素中居中</translation>
    </message>
    <message>
        <source>{side} × {side} greys, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} 个灰度值，压成正方形：它得到的全部。</translation>
    </message>
    <message>
        <source>{side} × {side} colours, squashed to a square: all that it gets.</source>
        <translation>{side} × {side} 个颜色值，压成正方形：它得到的全部。</translation>
    </message>
    <message>
        <source>From the photo</source>
        <translation>来自照片</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>as you drew it</source>
        <translation>您画的样子</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <source>the place does not matter</source>
        <translation>位置不重要</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>the size does not matter</source>
        <translation>大小不重要</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>by mass, as in MNIST</source>
        <translation>按重心，与 MNIST 相同</translation>
    </message>
    <message>
        <source>28 × 28 numbers, 0 = paper, 1 = ink: all that it gets.</source>
        <translation>28 × 28 个数，0 = 纸，1 = 墨：它得到的全部。</translation>
    </message>
    <message>
        <source>A step is off: the network was trained with all three.</source>
        <translation>有一步被关闭：网络训练时三步都用了。</translation>
    </message>
</context>
<context>
    <name>ModelInputPreview</name>
    <message>
        <source>Model input, 28 by 28 pixels</source>
        <translation>模型输入，28 乘 28 像素</translation>
    </message>
</context>
<context>
    <name>ModelSelector</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which model answers, and its accuracy on test pictures</source>
        <translation>由哪个模型回答，以及它在测试图片上的准确率</translation>
    </message>
    <message>
        <source>{name} (damaged)</source>
        <translation>{name}（已损坏）</translation>
    </message>
    <message>
        <source> of digits drawn by Inkling</source>
        <translation>，用 Inkling 绘制的数字</translation>
    </message>
    <message>
        <source> of digits from your files</source>
        <translation>，用您文件中的数字</translation>
    </message>
    <message>
        <source>, not kept yet</source>
        <translation>，尚未保留</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>页面显示什么</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Try Several</source>
        <translation>多种尝试</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>The event files of all trainings, in the browser, where it is installed</source>
        <translation>所有训练的事件文件，在浏览器中显示（如已安装）</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享…</translation>
    </message>
    <message>
        <source>The task with all models of your own, as one file</source>
        <translation>任务及您自己的所有模型，存为一个文件</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Inside the network</source>
        <translation>网络的内部</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>还没有画任何东西</translation>
    </message>
    <message>
        <source>{count} layers; move with the arrow keys</source>
        <translation>{count} 层；用方向键移动</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New Session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>For whoever comes next. All that was drawn, taught and trained here is kept, and comes back by File &gt; Earlier Sessions.</source>
        <translation>留给下一位使用者。在这里绘制、教过和训练的一切都会保留，可通过“文件 &gt; 以前的会话”找回。</translation>
    </message>
    <message>
        <source>Name of the session that ends (may stay empty)</source>
        <translation>结束的会话的名称（可以留空）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>The picture as numbers</source>
        <translation>作为数的图片</translation>
    </message>
</context>
<context>
    <name>OcclusionView</name>
    <message>
        <source>What speaks for the class, and what against it</source>
        <translation>什么支持该类别，什么反对它</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Add its corrections to mine</source>
        <translation>把它的更正加到我的更正中</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接收</translation>
    </message>
</context>
<context>
    <name>OwnPresets</name>
    <message>
        <source>Remove Preset</source>
        <translation>移除预设</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Bring Preset Back</source>
        <translation>恢复预设</translation>
    </message>
</context>
<context>
    <name>PhotoBatch</name>
    <message>
        <source>Inkling failed to read this photo.</source>
        <translation>Inkling 未能读取这张照片。</translation>
    </message>
</context>
<context>
    <name>PhotoController</name>
    <message>
        <source>Open Photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All Files (*)</source>
        <translation>图片 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Photos in a Folder</source>
        <translation>文件夹中的照片</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>没有可粘贴的图片。请先复制一张。</translation>
    </message>
    <message>
        <source>The first {most} of {count} photos are read. Drop the rest later.</source>
        <translation>读取 {count} 张照片中的前 {most} 张。其余的请稍后拖入。</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>不能使用</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
</context>
<context>
    <name>PhotoReader</name>
    <message>
        <source>Inkling failed to read this photo. Try another one.</source>
        <translation>Inkling 未能读取这张照片。请试试另一张。</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>{label}: only measured with, never trained on</source>
        <translation>{label}：只用来测量，从不用来训练</translation>
    </message>
    <message>
        <source>{label}: trained on</source>
        <translation>{label}：用来训练</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>新类别的名称</translation>
    </message>
    <message>
        <source>New class, Return</source>
        <translation>新类别，Return</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The chosen picture, larger</source>
        <translation>所选图片，放大</translation>
    </message>
    <message>
        <source>What counts in a picture</source>
        <translation>图片中什么才算</translation>
    </message>
    <message>
        <source>Photos: the whole picture counts</source>
        <translation>照片：整张图片都算</translation>
    </message>
    <message>
        <source>Drawings: the ink on the paper counts</source>
        <translation>手绘：纸上的墨迹才算</translation>
    </message>
    <message>
        <source>Move the chosen pictures</source>
        <translation>移动所选图片</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Add Photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Delete Pictures</source>
        <translation>删除图片</translation>
    </message>
    <message>
        <source>Undo Change</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Back to the List</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>{name}: double-click or F2 renames it</source>
        <translation>{name}：双击或按 F2 重命名</translation>
    </message>
    <message>
        <source>The model knows {classes}: train it again, and it learns these.</source>
        <translation>模型认识的是 {classes}：重新训练后，它会学习这些类别。</translation>
    </message>
    <message>
        <source>Photos of a Class</source>
        <translation>一个类别的照片</translation>
    </message>
    <message>
        <source>{title} is for {kind} from now on. Train it again: it has to learn anew.</source>
        <translation>{title} 从现在起用于{kind}。请重新训练：它必须重新学习。</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Adding {done} of {count}…</source>
        <translation>正在添加 {done} / {count}…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>This looks like digits on paper, so Digits answers.</source>
        <translation>这看起来像纸上的数字，所以由“数字”回答。</translation>
    </message>
    <message>
        <source>This looks like an animal, not like digits, so Cats &amp; dogs answers.</source>
        <translation>这看起来像动物，不像数字，所以由“猫和狗”回答。</translation>
    </message>
    <message>
        <source>Back to {task}</source>
        <translation>回到 {task}</translation>
    </message>
    <message>
        <source>{model} is ready</source>
        <translation>{model} 已就绪</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
</context>
<context>
    <name>PresetDialog</name>
    <message>
        <source>Save as Preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Share This Task lets you hand it out. Who starts from it cannot change what is locked; every other preset stays free.</source>
        <translation>可用“共享此任务”将其分发。从它开始的人不能更改锁定的内容；其他预设都保持自由。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>每个类别的概率</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>还没有答案</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>RecentPhotos</name>
    <message>
        <source>Open Recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name of the class, such as Mug</source>
        <translation>类别的名称，例如“杯子”</translation>
    </message>
    <message>
        <source>Hold to Record</source>
        <translation>按住录制</translation>
    </message>
    <message>
        <source>Hold it down (or Space), and turn and move what is seen: then they differ</source>
        <translation>按住它（或空格键），并转动、移动所看到的东西：这样图片才会不同</translation>
    </message>
    <message>
        <source>No pictures yet: name a class, and hold the button.</source>
        <translation>还没有图片：请为类别起名，然后按住按钮。</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>Show the Code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>这次训练的简单 Keras 脚本</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>设置、曲线、错误和代码，在一个任何浏览器都能打开的文件里</translation>
    </message>
</context>
<context>
    <name>ResultsController</name>
    <message>
        <source>Test picture {index}</source>
        <translation>测试图片 {index}</translation>
    </message>
</context>
<context>
    <name>RunChip</name>
    <message>
        <source>Go to the training</source>
        <translation>转到训练</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The first pictures it learns from</source>
        <translation>它最先学习的图片</translation>
    </message>
    <message>
        <source>First training pictures</source>
        <translation>最先的训练图片</translation>
    </message>
    <message>
        <source>What the first layer that learns looks for</source>
        <translation>第一个在学习的层在寻找什么</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Trainings and models</source>
        <translation>训练和模型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Show the Code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>再运行一次</translation>
    </message>
    <message>
        <source>What came of it: curves, figures and mistakes</source>
        <translation>结果如何：曲线、数值和错误</translation>
    </message>
    <message>
        <source>Settings, curves, mistakes and code in one file that any browser shows</source>
        <translation>设置、曲线、错误和代码，在一个任何浏览器都能打开的文件里</translation>
    </message>
    <message>
        <source>This training as a plain Keras script</source>
        <translation>这次训练的简单 Keras 脚本</translation>
    </message>
    <message>
        <source>The same settings and the same seed</source>
        <translation>同样的设置和同样的种子</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>让它回答</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>回到这个模型；其他的不会丢失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>No training yet. Whatever you train stands here, to be compared.</source>
        <translation>还没有训练。您训练的都会列在这里，供您比较。</translation>
    </message>
    <message>
        <source>Choose some to see their curves and what they differ in; click a title to sort.</source>
        <translation>选择几个来看它们的曲线和不同之处；点击标题可排序。</translation>
    </message>
</context>
<context>
    <name>SampleGrid</name>
    <message>
        <source>Pictures of the data set</source>
        <translation>数据集的图片</translation>
    </message>
</context>
<context>
    <name>SampleMap</name>
    <message>
        <source>Map of the pictures</source>
        <translation>图片的地图</translation>
    </message>
    <message>
        <source>This model gives too many numbers of a picture to make a map of them.</source>
        <translation>这个模型对每张图片给出的数字太多，无法画成地图。</translation>
    </message>
    <message>
        <source>Once the model has answered about all pictures, similar ones lie together here.</source>
        <translation>等模型回答完所有图片后，相似的图片会在这里聚在一起。</translation>
    </message>
    <message>
        <source>Your drawing is ringed.</source>
        <translation>您的手绘有圆圈标记。</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>书写者</translation>
    </message>
    <message>
        <source>Answer (argmax)</source>
        <translation>答案（argmax）</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>As the training varies it</source>
        <translation>训练中变化出的样子</translation>
    </message>
    <message>
        <source>Nearest training pictures</source>
        <translation>最相近的训练图片</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Open this picture where you draw</source>
        <translation>在画图的地方打开这张图片</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>See what each layer makes of it</source>
        <translation>看每一层把它变成什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>See what speaks for the answer</source>
        <translation>看什么支持这个答案</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>{data} is not on this computer; their labels: {labels}.</source>
        <translation>这台电脑上没有 {data}；它们的标签：{labels}。</translation>
    </message>
</context>
<context>
    <name>SamplesController</name>
    <message>
        <source>My pictures</source>
        <translation>我的图片</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>我的更正</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No pictures of this task are on this computer. Fetch More… brings some.</source>
        <translation>这台电脑上没有此任务的图片。用“下载更多…”可以获取。</translation>
    </message>
    <message>
        <source>There are no pictures of these classes yet. Add some under My Classes.</source>
        <translation>这些类别还没有图片。请在“我的类别”中添加一些。</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What is shown of them</source>
        <translation>显示其中的哪些</translation>
    </message>
    <message>
        <source>Of which label</source>
        <translation>哪个标签的</translation>
    </message>
    <message>
        <source>Only what it gets wrong</source>
        <translation>只看它弄错的</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <translation>可能标错的</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Ringed in the map</source>
        <translation>在地图中有圆圈标记</translation>
    </message>
    <message>
        <source>Go to the picture of this number, from 0</source>
        <translation>转到这个编号的图片，从 0 数起</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>{count} pictures · asking the model, {share} %</source>
        <translation>{count} 张图片 · 正在询问模型，{share}%</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>What the others speak against, most of all first: the model’s last layer is learned anew from four fifths of these pictures, five times, and asked about the fifth that it did not learn from.</source>
        <translation>其他图片所反对的标签，最可疑的在前：用这些图片的五分之四重新学习模型的最后一层，共五次，每次询问它没有学过的那五分之一。</translation>
    </message>
    <message>
        <source>Draw around dots, and only their pictures are shown; by the keyboard: + and the arrow keys on the map, then Return, for those in sight</source>
        <translation>圈出一些点，就只显示它们的图片；用键盘：在地图上按 + 和方向键，再按回车，选中可见的点</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Reading… {share} %</source>
        <translation>正在读取… {share}%</translation>
    </message>
    <message>
        <source>Fetch More…</source>
        <translation>下载更多…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>每种有多少</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
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
        <translation>地图</translation>
    </message>
    <message>
        <source>{shown} of {count} pictures</source>
        <translation>{shown} / {count} 张图片</translation>
    </message>
    <message>
        <source> · the model gets {wrong} wrong</source>
        <translation> · 模型弄错 {wrong} 张</translation>
    </message>
</context>
<context>
    <name>SecondModel</name>
    <message>
        <source>Inside the second network</source>
        <translation>第二个网络的内部</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>用来比较的模型</translation>
    </message>
</context>
<context>
    <name>SerialWorker</name>
    <message>
        <source>That failed, and nothing was changed. Try again.</source>
        <translation>失败了，没有任何更改。请重试。</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share {task}</source>
        <translation>共享 {task}</translation>
    </message>
    <message>
        <source>Whoever gets the file can see your name and all of these pictures. Inkling sends it nowhere: you give it to whom you like.</source>
        <translation>得到该文件的人可以看到您的姓名和所有这些图片。Inkling 不会把它发送到任何地方：由您决定给谁。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Lessons of yours that go along</source>
        <translation>随附的您自己的课程</translation>
    </message>
    <message>
        <source>Presets of yours that go along</source>
        <translation>随附的您自己的预设</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共享…</translation>
    </message>
    <message>
        <source>Your name, as others will read it</source>
        <translation>别人将看到的您的姓名</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Open a Shared Task</source>
        <translation>打开共享的任务</translation>
    </message>
    <message>
        <source>Shared tasks (*{suffix})</source>
        <translation>共享的任务 (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being read.</source>
        <translation>正在读取 {name}。</translation>
    </message>
    <message>
        <source>Share {task}</source>
        <translation>共享 {task}</translation>
    </message>
    <message>
        <source>Shared task (*{suffix})</source>
        <translation>共享的任务 (*{suffix})</translation>
    </message>
    <message>
        <source>{name} is being taken over.</source>
        <translation>正在接收 {name}。</translation>
    </message>
    <message>
        <source>{task} is here. Added: pictures {pictures}, corrections {corrections}, models {models}, trainings {runs}.</source>
        <translation>{task} 已在这里。已添加：图片 {pictures}，更正 {corrections}，模型 {models}，训练 {runs}。</translation>
    </message>
    <message>
        <source>Presets under Train: {presets}.</source>
        <translation>“训练”中的预设：{presets}。</translation>
    </message>
    <message>
        <source>Use {task}</source>
        <translation>使用 {task}</translation>
    </message>
</context>
<context>
    <name>SittingsMenu</name>
    <message>
        <source>Earlier Sessions</source>
        <translation>以前的会话</translation>
    </message>
</context>
<context>
    <name>SweepController</name>
    <message>
        <source>All else is as on the page Train: {settings}</source>
        <translation>其他一切与“训练”页相同：{settings}</translation>
    </message>
    <message>
        <source>Stopped. What is done stays; the rest can be done later.</source>
        <translation>已停止。完成的会保留；其余的可以以后再做。</translation>
    </message>
    <message>
        <source>A training is under way. Wait for its end, or end it on the page Train.</source>
        <translation>正在训练。请等它结束，或在“训练”页结束它。</translation>
    </message>
    <message>
        <source>Several settings are being tried on the page Models. Wait for their end, or stop them there.</source>
        <translation>“模型”页上正在做多种尝试。请等它们结束，或在那里停止。</translation>
    </message>
    <message>
        <source>All are done.</source>
        <translation>全部完成。</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Progress of all trainings</source>
        <translation>全部训练的进度</translation>
    </message>
    <message>
        <source>Try All</source>
        <translation>全部尝试</translation>
    </message>
    <message>
        <source>Go On with the Rest</source>
        <translation>继续其余的</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What is done stays; the rest can be done later</source>
        <translation>完成的会保留；其余的可以以后再做</translation>
    </message>
    <message>
        <source>What each training came to</source>
        <translation>每次训练的结果</translation>
    </message>
    <message>
        <source>1 training</source>
        <translation>1 次训练</translation>
    </message>
    <message>
        <source>{count} trainings, one by one</source>
        <translation>{count} 次训练，逐个进行</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Training {number} of {count}: {title}</source>
        <translation>第 {number} 次训练，共 {count} 次：{title}</translation>
    </message>
    <message>
        <source> · {time} left</source>
        <translation> · 还需 {time}</translation>
    </message>
    <message>
        <source>Write several values with commas between them; each is tried with each.</source>
        <translation>写几个用逗号隔开的值；所有组合都会尝试。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Each model is kept and none of them answers: choose one under Models.</source>
        <translation>每个模型都会保留，但都不回答：请在“模型”页选择一个。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>Units in each</source>
        <translation>每层的单元</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of data, %</source>
        <translation>数据份额，%</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>{title}: values to be tried</source>
        <translation>{title}：要尝试的值</translation>
    </message>
</context>
<context>
    <name>SwitchOffer</name>
    <message>
        <source>Another task</source>
        <translation>另一个任务</translation>
    </message>
    <message>
        <source>This looks like the {sign} {text}</source>
        <translation>这看起来像{sign} {text}</translation>
    </message>
    <message>
        <source>Read as {task}</source>
        <translation>按“{task}”读取</translation>
    </message>
</context>
<context>
    <name>TaskSelector</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>My classes: teach it something of your own</source>
        <translation>我的类别：教它一些您自己的东西</translation>
    </message>
    <message>
        <source>The others of my classes</source>
        <translation>我的其他类别</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Draw an example here</source>
        <translation>在这里画一个示例</translation>
    </message>
    <message>
        <source>What you draw</source>
        <translation>您画的东西</translation>
    </message>
    <message>
        <source>Its name, such as star</source>
        <translation>它的名称，例如“星”</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>有多少个</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep this example and draw the next (Return)</source>
        <translation>保留这个示例并画下一个（Return）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Remove the example that was kept last</source>
        <translation>移除上一个保留的示例</translation>
    </message>
    <message>
        <source>Next Class</source>
        <translation>下一个类别</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>{count} of {few}</source>
        <translation>{count} / {few}</translation>
    </message>
    <message>
        <source>{count} ✓ enough</source>
        <translation>{count} ✓ 足够</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Limit for none of these</source>
        <translation>“都不是”的界限</translation>
    </message>
    <message>
        <source>Above this limit the answer is: none of these.</source>
        <translation>超过这个界限，答案就是“都不是”。</translation>
    </message>
    <message>
        <source>This model has not learned what is none of these: it takes everything for one.</source>
        <translation>这个模型没有学过什么是“都不是”：它把一切都当成其中之一。</translation>
    </message>
    <message>
        <source>Unlike any of these: limit&#xa0;{limit}</source>
        <translation>与这些都不像：界限 {limit}</translation>
    </message>
    <message>
        <source>Unlike any of these: {score}, limit&#xa0;{limit}</source>
        <translation>与这些都不像：{score}，界限 {limit}</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>What is shown of the training</source>
        <translation>显示训练的哪一部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Preparing the pictures…</source>
        <translation>正在准备图片…</translation>
    </message>
    <message>
        <source>Fetching what the training needs, once (some 400 MB)…</source>
        <translation>正在下载训练所需的内容，只需一次（约 400 MB）…</translation>
    </message>
    <message>
        <source>Making the model ready to answer…</source>
        <translation>正在让模型准备好回答…</translation>
    </message>
    <message>
        <source>Measuring on pictures it has never seen…</source>
        <translation>正在用它从未见过的图片测量…</translation>
    </message>
    <message>
        <source>Training of {when}: {preset}</source>
        <translation>{when} 的训练：{preset}</translation>
    </message>
    <message>
        <source>Your model stays until you keep the new one.</source>
        <translation>在您保留新模型之前，您的模型不变。</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>在这台电脑上约需 {time}。</translation>
    </message>
</context>
<context>
    <name>TrainerProcess</name>
    <message>
        <source>the trainer sent a message without an end</source>
        <translation>训练进程发来一条没有结尾的消息</translation>
    </message>
    <message>
        <source>the trainer said something that Inkling does not understand</source>
        <translation>训练进程说了 Inkling 不理解的内容</translation>
    </message>
    <message>
        <source>the trainer ended by itself</source>
        <translation>训练进程自己结束了</translation>
    </message>
    <message>
        <source>the trainer could not be started</source>
        <translation>训练进程无法启动</translation>
    </message>
    <message>
        <source>Inkling was moved or deleted while it ran, so close it and start it from where it is now</source>
        <translation>Inkling 在运行时被移动或删除了，请关闭它，再从它现在的位置启动</translation>
    </message>
    <message>
        <source>the trainer has said nothing for {seconds} s</source>
        <translation>训练进程已有 {seconds} 秒没有消息</translation>
    </message>
    <message>
        <source>The training stopped: {why}. Your model is unchanged; press Retrain to try again.</source>
        <translation>训练停止了：{why}。您的模型没有改变；按“重新训练”再试一次。</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Kept. {name} answers from now on.</source>
        <translation>已保留。从现在起由 {name} 回答。</translation>
    </message>
    <message>
        <source>Discarded. Your model is unchanged.</source>
        <translation>已丢弃。您的模型没有改变。</translation>
    </message>
    <message>
        <source>Stopping; the best so far is kept</source>
        <translation>正在停止；保留到目前为止最好的</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Cancelled. Your model is unchanged.</source>
        <translation>已取消。您的模型没有改变。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Training: a moving mean over the latest tenth of an epoch, while it learns. Validation: measured after each epoch, on pictures held back.</source>
        <translation>训练：学习过程中最近十分之一轮的移动平均。验证：每轮之后用未参与训练的图片测量。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>TrainingDecision</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Remove the new model; the current one goes on</source>
        <translation>移除新模型；当前的继续使用</translation>
    </message>
    <message>
        <source>Keep as a Version</source>
        <translation>保留为一个版本</translation>
    </message>
    <message>
        <source>The new model answers from now on; you can go back at any time</source>
        <translation>从现在起由新模型回答；您随时可以回去</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Class by class, and the pictures it gets wrong</source>
        <translation>逐个类别，以及它弄错的图片</translation>
    </message>
</context>
<context>
    <name>TrainingDetails</name>
    <message>
        <source>Whose mistakes are shown</source>
        <translation>显示谁的错误</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Mistakes, class by class</source>
        <translation>逐个类别的错误</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>什么被当成什么</translation>
    </message>
    <message>
        <source>The worst, most certain ones first. Choose a cell for all of its own.</source>
        <translation>最严重的，最确定的在前。选择一个格子可看它的全部。</translation>
    </message>
    <message>
        <source>None to be shown.</source>
        <translation>没有可显示的。</translation>
    </message>
    <message>
        <source>{words}, {shown} of them among the worst</source>
        <translation>{words}，其中 {shown} 个在最严重的之列</translation>
    </message>
    <message>
        <source>{right} recognised</source>
        <translation>{right} 认对</translation>
    </message>
    <message>
        <source>{right} taken for {answer}, {probability} sure</source>
        <translation>{right} 被当成 {answer}，确定程度 {probability}</translation>
    </message>
</context>
<context>
    <name>TrainingPages</name>
    <message>
        <source>{task}: a new model waits for you to keep or discard it.</source>
        <translation>{task}：一个新模型等您保留或丢弃。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Inkling</source>
        <translation>Inkling</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>Closing the window ends it without a model. Your current model is unchanged.</source>
        <translation>关闭窗口会结束训练而不留下模型。您当前的模型没有改变。</translation>
    </message>
    <message>
        <source>End Training and Close</source>
        <translation>结束训练并关闭</translation>
    </message>
    <message>
        <source>Go On Training</source>
        <translation>继续训练</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Progress of the training</source>
        <translation>训练的进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop, keep best</source>
        <translation>停止，保留最好的</translation>
    </message>
    <message>
        <source>End now, and compare the best model so far</source>
        <translation>现在结束，并比较到目前为止最好的模型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End now, and leave nothing behind</source>
        <translation>现在结束，什么也不留下</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Loading TensorFlow…</source>
        <translation>正在加载 TensorFlow…</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} 张图片可供学习</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs} · {time} left</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮 · 还需 {time}</translation>
    </message>
    <message>
        <source>{speed} pictures/s</source>
        <translation>{speed} 张图片/秒</translation>
    </message>
    <message>
        <source>It now learns the pictures by heart.</source>
        <translation>它现在在背图片。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The longest that it may learn; 0 is no limit.</source>
        <translation>它最多可以学习多久；0 表示没有限制。</translation>
    </message>
    <message>
        <source>What is made small: minus the logarithm of the probability of the right class. For labels that are numbers, Keras calls it sparse_categorical_crossentropy.</source>
        <translation>要变小的东西：正确类别的概率的对数取负。标签是数时，Keras 称之为 sparse_categorical_crossentropy。</translation>
    </message>
    <message>
        <source>Locked by the preset. Another preset leaves it free.</source>
        <translation>已由预设锁定。换用其他预设即可更改。</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST and pens</source>
        <translation>MNIST 和笔画</translation>
    </message>
    <message>
        <source>Drawn by Inkling</source>
        <translation>由 Inkling 绘制</translation>
    </message>
    <message>
        <source>Drawn by Inkling, and pens</source>
        <translation>由 Inkling 绘制，加笔画</translation>
    </message>
    <message>
        <source>From my files</source>
        <translation>来自我的文件</translation>
    </message>
    <message>
        <source>From my files, and pens</source>
        <translation>来自我的文件，加笔画</translation>
    </message>
    <message>
        <source>EMNIST</source>
        <translation>EMNIST</translation>
    </message>
    <message>
        <source>EMNIST and pens</source>
        <translation>EMNIST 和笔画</translation>
    </message>
    <message>
        <source>Cats and dogs</source>
        <translation>猫和狗</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>none: 0 to 255</source>
        <translation>无：0 到 255</translation>
    </message>
    <message>
        <source>Locked on this computer.</source>
        <translation>在这台电脑上已锁定。</translation>
    </message>
</context>
<context>
    <name>TrainingSetup</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>What became of the training</source>
        <translation>训练的结果如何</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Train a new model; the current one is not touched</source>
        <translation>训练一个新模型；当前的不会被改动</translation>
    </message>
    <message>
        <source>Try Several…</source>
        <translation>多种尝试…</translation>
    </message>
    <message>
        <source>Layers, units, epochs and more: each with each, one training after another</source>
        <translation>层、单元、轮数等等：所有组合，逐个训练</translation>
    </message>
    <message>
        <source>Changed. Choose the preset again to undo that.</source>
        <translation>已更改。再次选择预设即可撤销。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>What was on the window last time cannot be read. It was set aside as {file}; your models, corrections and classes are safe, and you can go on.</source>
        <translation>上次窗口中的内容无法读取。它已另存为 {file}；您的模型、更正和类别是安全的，您可以继续。</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>What is pointed at</source>
        <translation>所指的内容</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Copy values: its numbers as a table, CSV (C)</source>
        <translation>复制数值：它的数作为表格，CSV（C）</translation>
    </message>
    <message>
        <source>Draw, and what each layer makes of it appears above.</source>
        <translation>画点什么，每一层把它变成什么就会显示在上面。</translation>
    </message>
    <message>
        <source>What this neuron would give with another activation</source>
        <translation>换一个激活函数时这个神经元会得到什么</translation>
    </message>
    <message>
        <source>With</source>
        <translation>用</translation>
    </message>
    <message>
        <source>Activation: {name}</source>
        <translation>激活函数：{name}</translation>
    </message>
    <message>
        <source>Pictures of what is pointed at</source>
        <translation>所指内容的图片</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练于</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学自</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Let It Answer</source>
        <translation>让它回答</translation>
    </message>
    <message>
        <source>Go back to this model; no other is lost</source>
        <translation>回到这个模型；其他的不会丢失</translation>
    </message>
    <message>
        <source>Back to the Shipped One</source>
        <translation>回到自带的模型</translation>
    </message>
    <message>
        <source>How many of the newest are kept</source>
        <translation>保留最新的多少个</translation>
    </message>
    <message>
        <source>Remove Older…</source>
        <translation>移除较旧的…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep All</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>保留最新的</translation>
    </message>
    <message>
        <source>✓ answers</source>
        <translation>✓ 正在回答</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>came with Inkling</source>
        <translation>随 Inkling 提供</translation>
    </message>
    <message>
        <source>These are removed for good: {names}</source>
        <translation>这些将永久移除：{names}</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>Pictures of this step</source>
        <translation>这一步的图片</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation>保存逐步演示</translation>
    </message>
    <message>
        <source>This Step as a Picture…</source>
        <translation>这一步存为图片…</translation>
    </message>
    <message>
        <source>All Steps as an Animation…</source>
        <translation>所有步骤存为动画…</translation>
    </message>
    <message>
        <source>Draw, and walk it through the network here.</source>
        <translation>画点什么，在这里让它走过网络。</translation>
    </message>
</context>
<context>
    <name>WhatIsThis</name>
    <message>
        <source>What you give: paper to draw on, or a photo in its place. Draw with a mouse, a pen or a finger; drop a photo anywhere on the window.</source>
        <translation>您给出的内容：可以画画的纸，或代替它的一张照片。用鼠标、笔或手指画；照片可拖到窗口的任何地方。</translation>
    </message>
    <message>
        <source>What becomes of it in the network. Input: the numbers that it gets. Inside: what each layer gives. Why: which parts of the picture the answer rests on. Maps, neurons, rows and columns are counted from 0, as Keras counts them.</source>
        <translation>它在网络中变成什么。输入：网络得到的数。内部：每一层给出什么。为什么：答案依据图片的哪些部分。特征图、神经元、行和列从 0 数起，与 Keras 相同。</translation>
    </message>
    <message>
        <source>The answer: the class, how sure the network is, and a bar for each class. Where it is wrong, say what it is: a training can learn from that.</source>
        <translation>答案：类别，网络有多确定，以及每个类别一个概率条。如果不对，请说明它是什么：训练可以从中学习。</translation>
    </message>
    <message>
        <source>What is asked, which page is open, and which model answers.</source>
        <translation>问的是什么，打开了哪一页，由哪个模型回答。</translation>
    </message>
    <message>
        <source>What is told apart: digits, letters, cats and dogs, or, by +, classes of your own.</source>
        <translation>要区分的内容：数字、字母、猫和狗，或按 + 建立您自己的类别。</translation>
    </message>
    <message>
        <source>Try: draw and look inside. Data: what networks learn from. Train: a new model. Models: all versions and trainings.</source>
        <translation>试用：画图并查看内部。数据：网络从什么学习。训练：一个新模型。模型：所有版本和训练。</translation>
    </message>
    <message>
        <source>Which model answers, and how much of its test data it gets right.</source>
        <translation>由哪个模型回答，以及它的测试数据对了多少。</translation>
    </message>
    <message>
        <source>What networks learn from: data sets, their training, validation and test pictures, how many there are of each, and what the model gets wrong.</source>
        <translation>网络从什么学习：数据集，它们的训练、验证和测试图片，每种有多少，以及模型弄错了什么。</translation>
    </message>
    <message>
        <source>How unlike a class a picture may be. Further to the left, more is called none of these.</source>
        <translation>图片可以与类别有多不像。越往左，越多的被称为“都不是”。</translation>
    </message>
    <message>
        <source>What is to be trained and how: a preset to start from, and every setting with the reason one would change it.</source>
        <translation>要训练什么、怎样训练：作为起点的预设，以及每个设置和更改它的理由。</translation>
    </message>
    <message>
        <source>How the training goes: its curves while it learns, then the new model beside the one that you have, on the same test pictures.</source>
        <translation>训练进行得怎样：学习时的曲线，然后是新模型与您现有的模型在同样测试图片上的比较。</translation>
    </message>
    <message>
        <source>Every training and every version of a model: compare them, run one again, go back to one, or see its code.</source>
        <translation>每次训练和模型的每个版本：比较它们，再运行一次，回到其中一个，或查看它的代码。</translation>
    </message>
    <message>
        <source>The pictures of the data set, with their labels. Click one to see its numbers and what the model says of it.</source>
        <translation>数据集的图片和它们的标签。点击一张可看它的数，以及模型怎么说。</translation>
    </message>
    <message>
        <source>The picture that is chosen: its label, the model&apos;s answer, and its numbers.</source>
        <translation>所选的图片：它的标签、模型的答案和它的数。</translation>
    </message>
    <message>
        <source>Pictures that the model finds alike lie near each other. Circle some to see only those.</source>
        <translation>模型觉得相像的图片彼此靠近。圈出一些，就只显示它们。</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>The most similar training pictures</source>
        <translation>最相似的训练图片</translation>
    </message>
    <message>
        <source>Draw, and what speaks for the answer appears here.</source>
        <translation>画点什么，支持答案的部分就会显示在这里。</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>为什么是 {name}？</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>为什么不是 {name}？</translation>
    </message>
    <message>
        <source>{share}, leaving out {answer}</source>
        <translation>{share}，不计“{answer}”</translation>
    </message>
    <message>
        <source>{name}, {share} alike</source>
        <translation>{name}，相似度 {share}</translation>
    </message>
    <message>
        <source>With this square covered, {name} goes from {before} to {after}.</source>
        <translation>盖住这个方块，{name} 从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>The answer would be {name}.</source>
        <translation>答案会是 {name}。</translation>
    </message>
    <message>
        <source>Orange speaks for {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>橙色支持 {name}：盖住最强的地方，{name} 从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>Blue speaks against {name}: cover the strongest place, and {name} goes from {before} to {after}.</source>
        <translation>蓝色反对 {name}：盖住最强的地方，{name} 从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>{count} of the {all} most similar training pictures are labelled {name}.</source>
        <translation>最相似的 {all} 张训练图片中有 {count} 张标为 {name}。</translation>
    </message>
    <message>
        <source>{data} is not on this computer, so they cannot be shown here.</source>
        <translation>这台电脑上没有 {data}，因此无法在这里显示它们。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>_DataCard</name>
    <message>
        <source>Where {title} is</source>
        <translation>{title} 在哪里</translation>
    </message>
    <message>
        <source>How much of {title} has come</source>
        <translation>{title} 已下载多少</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check whether {title} is whole</source>
        <translation>检查 {title} 是否完整</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the file of {title}</source>
        <translation>选择 {title} 的文件</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of {title}</source>
        <translation>选择 {title} 的文件夹</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause fetching {title}</source>
        <translation>暂停下载 {title}</translation>
    </message>
    <message>
        <source>Go On, {kept} of {size}</source>
        <translation>继续，{kept} / {size}</translation>
    </message>
    <message>
        <source>Fetch, {size}</source>
        <translation>下载，{size}</translation>
    </message>
    <message>
        <source>Fetch {title}</source>
        <translation>下载 {title}</translation>
    </message>
    <message>
        <source>{about}. Licence: {licence}.</source>
        <translation>{about}。许可：{licence}。</translation>
    </message>
    <message>
        <source>cannot be fetched</source>
        <translation>无法下载</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256：{digest}</translation>
    </message>
    <message>
        <source>Always here: drawn by Inkling when a training begins.</source>
        <translation>始终可用：训练开始时由 Inkling 绘制。</translation>
    </message>
    <message>
        <source>On this computer: {path}</source>
        <translation>在这台电脑上：{path}</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Choose {file}</source>
        <translation>选择 {file}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Checked: all of it is here, and right.</source>
        <translation>已检查：全部都在，而且正确。</translation>
    </message>
    <message>
        <source>{got} of {size} MB</source>
        <translation>{got} / {size} MB</translation>
    </message>
    <message>
        <source>Converting: {count} of {total}</source>
        <translation>正在转换：{count} / {total}</translation>
    </message>
    <message>
        <source>Converting: {count}</source>
        <translation>正在转换：{count}</translation>
    </message>
</context>
<context>
    <name>_EnlargedPicture</name>
    <message>
        <source>The chosen picture</source>
        <translation>所选的图片</translation>
    </message>
</context>
<context>
    <name>_Titles</name>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
</context>
</TS>
