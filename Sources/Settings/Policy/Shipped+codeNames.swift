extension Shipped {
  /// Words that say nothing about a vulnerability, a product or a person; cases draw theirs from
  /// here, so that a wall can name them.
  static let codeNameLines = [
    "harbour lantern copper meadow quartz acorn alder almond amber anchor apple apron apricot",
    "arbour aspen aster attic autumn badger balcony banjo barley basil basket beacon beaver",
    "birch biscuit blanket blossom bonnet bramble brass breeze brook bucket butter button cabin",
    "camel candle canoe canvas caramel cardigan carpet carrot castle cedar cello chalk cherry",
    "chestnut cinnamon clarinet clover cobalt coffee comet coral cotton cricket crystal currant",
    "curtain daisy dapple denim dolphin donkey drizzle drum dune easel elder elm ember fabric",
    "falcon feather fennel fern ferry fiddle finch flannel flute forest fossil garden garnet",
    "ginger glacier goblet granite grape gravel hammock hazel heather hedge heron hickory honey",
    "indigo island ivory ivy jasmine juniper kayak kettle ladder lagoon lavender leather lemon",
    "lentil lilac linen lobster lupin magnet mallow mango maple marble marigold marmot melon",
    "mint mitten moss muffin mulberry mustard napkin nectar nettle nutmeg oak oatmeal olive",
    "onion orchard orchid otter oyster paddle papaya parsley pasture peach peanut pebble",
    "pelican pepper petal piano pillow pine planet plum pollen pond poplar poppy prairie",
    "pumpkin quilt quince rabbit radish rainbow raisin raven ribbon river robin rosemary rowan",
    "saddle saffron sandal sapphire satin saucer shale sorrel sparrow spruce squirrel sugar",
    "summit swallow teapot thimble thistle thyme timber topaz trellis trumpet tulip turnip",
    "valley vanilla velvet violet violin waffle walnut willow window winter wren yarrow yoghurt",
    "zephyr zinnia",
  ]
}
