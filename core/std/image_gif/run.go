package gif

import (
	"bufio"
	"compress/lzw"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"io"
)

// depth is how many bits more than one a table of n colours needs.
func depth(n int) int {
	d := 0
	for d < 7 && 2<<d < n {
		d++
	}
	return d
}

// ---- writing

type writer struct {
	out *bufio.Writer
	err error
}

func (w *writer) write(b ...byte) {
	if w.err == nil {
		_, w.err = w.out.Write(b)
	}
}

func (w *writer) words(list ...int) {
	for _, n := range list {
		w.write(byte(n), byte(n>>8))
	}
}

func (w *writer) colors(p color.Palette) {
	d := depth(len(p))
	for i := range 2 << d {
		var r, g, b uint32
		if i < len(p) {
			if p[i] == nil {
				w.err = errors.New("gif: cannot encode color table with nil entries")
				return
			}
			r, g, b, _ = p[i].RGBA()
		}
		w.write(byte(r>>8), byte(g>>8), byte(b>>8))
	}
}

// blocks cuts what is written into blocks of 255 bytes.
type blocks struct {
	w   *writer
	buf []byte
}

func (b *blocks) WriteByte(c byte) error {
	if b.buf = append(b.buf, c); len(b.buf) == 255 {
		return b.Flush()
	}
	return b.w.err
}

func (b *blocks) Write(p []byte) (int, error) {
	for _, c := range p {
		if err := b.WriteByte(c); err != nil {
			return 0, err
		}
	}
	return len(p), nil
}

func (b *blocks) Flush() error {
	if len(b.buf) > 0 {
		b.w.write(byte(len(b.buf)))
		b.w.write(b.buf...)
		b.buf = b.buf[:0]
	}
	return b.w.err
}

func (w *writer) frame(m *image.Paletted, global color.Palette, g *GIF, delay int, disposal byte) {
	if w.err != nil {
		return
	}
	if len(m.Palette) == 0 {
		w.err = errors.New("gif: cannot encode image block with empty palette")
		return
	}
	b := m.Bounds()
	if b.Min.X < 0 || b.Max.X >= 1<<16 || b.Min.Y < 0 || b.Max.Y >= 1<<16 {
		w.err = errors.New("gif: image block is too large to encode")
		return
	}
	if !b.In(image.Rectangle{Max: image.Point{g.Config.Width, g.Config.Height}}) {
		w.err = errors.New("gif: image block is out of bounds")
		return
	}
	clear := -1
	for i, c := range m.Palette {
		if c == nil {
			w.err = errors.New("gif: cannot encode color table with nil entries")
			return
		}
		if _, _, _, a := c.RGBA(); a == 0 {
			clear = i
			break
		}
	}
	if delay > 0 || disposal != 0 || clear >= 0 {
		flags := disposal << 2
		index := 0
		if clear >= 0 {
			flags, index = flags|1, clear
		}
		w.write(0x21, 0xf9, 4, flags)
		w.words(delay)
		w.write(byte(index), 0)
	}
	w.write(0x2c)
	w.words(b.Min.X, b.Min.Y, b.Dx(), b.Dy())
	d := depth(len(m.Palette))
	if same(global, m.Palette) {
		w.write(0)
	} else {
		w.write(0x80 | byte(d))
		w.colors(m.Palette)
	}
	bits := max(d+1, 2)
	w.write(byte(bits))
	list := &blocks{w: w}
	z := lzw.NewWriter(list, lzw.LSB, bits)
	for y := range b.Dy() {
		if _, err := z.Write(m.Pix[y*m.Stride : y*m.Stride+b.Dx()]); err != nil {
			w.err = err
			return
		}
	}
	z.Close()
	list.Flush()
	w.write(0)
}

func same(a, b color.Palette) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func EncodeAll(out io.Writer, all *GIF) error {
	if len(all.Image) == 0 {
		return errors.New("gif: must provide at least one image")
	}
	if len(all.Image) != len(all.Delay) {
		return errors.New("gif: mismatched image and delay lengths")
	}
	g := *all
	if g.Disposal != nil && len(g.Image) != len(g.Disposal) {
		return errors.New("gif: mismatched image and disposal lengths")
	}
	if g.Config == (image.Config{}) {
		p := g.Image[0].Bounds().Max
		g.Config.Width, g.Config.Height = p.X, p.Y
	} else if g.Config.ColorModel != nil {
		if _, ok := g.Config.ColorModel.(color.Palette); !ok {
			return errors.New("gif: GIF color model must be a color.Palette")
		}
	}
	for _, m := range g.Image {
		if len(m.Palette) > 256 {
			return errors.New("gif: cannot encode color table with more than 256 entries")
		}
	}
	w := &writer{out: bufio.NewWriter(out)}
	w.write([]byte("GIF89a")...)
	w.words(g.Config.Width, g.Config.Height)
	global, _ := g.Config.ColorModel.(color.Palette)
	if len(global) > 0 {
		w.write(0x80|byte(depth(len(global))), g.BackgroundIndex, 0)
		w.colors(global)
	} else {
		w.write(0, 0, 0)
	}
	if len(g.Image) > 1 && g.LoopCount >= 0 {
		w.write(0x21, 0xff, 11)
		w.write([]byte("NETSCAPE2.0")...)
		w.write(3, 1)
		w.words(g.LoopCount)
		w.write(0)
	}
	for i, m := range g.Image {
		disposal := uint8(0)
		if g.Disposal != nil {
			disposal = g.Disposal[i]
		}
		w.frame(m, global, &g, g.Delay[i], disposal)
	}
	w.write(0x3b)
	if w.err != nil {
		return w.err
	}
	return w.out.Flush()
}

func Encode(w io.Writer, m image.Image, o *Options) error {
	b := m.Bounds()
	if b.Dx() >= 1<<16 || b.Dy() >= 1<<16 {
		return errors.New("gif: image is too large to encode")
	}
	opts := Options{}
	if o != nil {
		opts = *o
	}
	if opts.NumColors < 1 || 256 < opts.NumColors {
		opts.NumColors = 256
	}
	if opts.Drawer == nil {
		opts.Drawer = draw.FloydSteinberg
	}
	pm, _ := m.(*image.Paletted)
	if pm == nil {
		if p, ok := m.ColorModel().(color.Palette); ok {
			pm = image.NewPaletted(b, p)
			for y := b.Min.Y; y < b.Max.Y; y++ {
				for x := b.Min.X; x < b.Max.X; x++ {
					pm.Set(x, y, p.Convert(m.At(x, y)))
				}
			}
		}
	}
	if pm == nil || len(pm.Palette) > opts.NumColors {
		pm = image.NewPaletted(b, palette.Plan9[:opts.NumColors])
		if opts.Quantizer != nil {
			pm.Palette = opts.Quantizer.Quantize(make(color.Palette, 0, opts.NumColors), m)
		}
		opts.Drawer.Draw(pm, b, m, b.Min)
	}
	if pm.Rect.Min != (image.Point{}) {
		moved := *pm
		moved.Rect = moved.Rect.Sub(moved.Rect.Min)
		pm = &moved
	}
	return EncodeAll(w, &GIF{
		Image:  []*image.Paletted{pm},
		Delay:  []int{0},
		Config: image.Config{ColorModel: pm.Palette, Width: b.Dx(), Height: b.Dy()},
	})
}

// ---- reading

type source interface {
	io.Reader
	io.ByteReader
}

type reader struct {
	in     source
	global color.Palette
	g      GIF
}

func short(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (r *reader) take(n int) ([]byte, error) {
	b := make([]byte, n)
	_, err := io.ReadFull(r.in, b)
	return b, short(err)
}

func (r *reader) colors(fields byte) (color.Palette, error) {
	n := 2 << (fields & 7)
	b, err := r.take(3 * n)
	if err != nil {
		return nil, fmt.Errorf("gif: reading color table: %s", err)
	}
	p := make(color.Palette, n)
	for i := range p {
		p[i] = color.RGBA{b[3*i], b[3*i+1], b[3*i+2], 0xff}
	}
	return p, nil
}

func word(b []byte) int { return int(b[0]) | int(b[1])<<8 }

func (r *reader) header() error {
	b, err := r.take(13)
	if err != nil {
		return fmt.Errorf("gif: reading header: %v", err)
	}
	if v := string(b[:6]); v != "GIF87a" && v != "GIF89a" {
		return fmt.Errorf("gif: can't recognize format %q", v)
	}
	r.g.Config.Width, r.g.Config.Height = word(b[6:]), word(b[8:])
	if b[10]&0x80 != 0 {
		r.g.BackgroundIndex = b[11]
		if r.global, err = r.colors(b[10]); err != nil {
			return err
		}
	}
	r.g.Config.ColorModel = r.global
	return nil
}

type control struct {
	delay    int
	disposal byte
	clear    int
}

func (r *reader) extension(c *control) error {
	kind, err := r.in.ReadByte()
	if err != nil {
		return fmt.Errorf("gif: reading extension: %v", short(err))
	}
	size := 0
	switch kind {
	case 0xf9:
		return r.control(c)
	case 0x01:
		size = 13
	case 0xfe:
	case 0xff:
		n, err := r.in.ReadByte()
		if err != nil {
			return fmt.Errorf("gif: reading extension: %v", short(err))
		}
		size = int(n)
	default:
		return fmt.Errorf("gif: unknown extension 0x%.2x", kind)
	}
	head, err := r.take(size)
	if err != nil {
		return fmt.Errorf("gif: reading extension: %v", err)
	}
	rest := &pieces{r: r}
	for first := true; rest.err == nil; first = false {
		rest.next()
		if b := rest.b; first && kind == 0xff && string(head) == "NETSCAPE2.0" && len(b) == 3 && b[0] == 1 {
			r.g.LoopCount = word(b[1:])
		}
	}
	if rest.err != io.EOF {
		return fmt.Errorf("gif: reading extension: %v", rest.err)
	}
	return nil
}

func (r *reader) control(c *control) error {
	b, err := r.take(6)
	switch {
	case err != nil:
		return fmt.Errorf("gif: can't read graphic control: %s", err)
	case b[0] != 4:
		return fmt.Errorf("gif: invalid graphic control extension block size: %d", b[0])
	case b[5] != 0:
		return fmt.Errorf("gif: invalid graphic control extension block terminator: %d", b[5])
	}
	c.disposal, c.delay = b[1]&0x1c>>2, word(b[2:])
	if b[1]&1 != 0 {
		c.clear = int(b[4])
	}
	return nil
}

func (r *reader) frame(c control) error {
	b, err := r.take(9)
	if err != nil {
		return fmt.Errorf("gif: can't read image descriptor: %s", err)
	}
	at := image.Rect(word(b), word(b[2:]), word(b)+word(b[4:]), word(b[2:])+word(b[6:]))
	if at.Max.X > r.g.Config.Width || at.Max.Y > r.g.Config.Height {
		return errors.New("gif: frame bounds larger than image bounds")
	}
	m := image.NewPaletted(at, nil)
	if b[8]&0x80 != 0 {
		if m.Palette, err = r.colors(b[8]); err != nil {
			return err
		}
	} else {
		if r.global == nil {
			return errors.New("gif: no color table")
		}
		m.Palette = r.global
	}
	if c.clear >= 0 {
		p := append(color.Palette(nil), m.Palette...)
		for len(p) <= c.clear {
			p = append(p, color.RGBA{})
		}
		p[c.clear] = color.RGBA{}
		m.Palette = p
	}
	bits, err := r.in.ReadByte()
	if err != nil {
		return fmt.Errorf("gif: reading image data: %v", short(err))
	}
	if bits < 2 || bits > 8 {
		return fmt.Errorf("gif: pixel size in decode out of range: %d", bits)
	}
	text := &pieces{r: r}
	z := lzw.NewReader(text, lzw.LSB, int(bits))
	if _, err := io.ReadFull(z, m.Pix); err != nil {
		if short(err) != io.ErrUnexpectedEOF {
			return fmt.Errorf("gif: reading image data: %v", err)
		}
		return errors.New("gif: not enough image data")
	}
	n, err := z.Read(make([]byte, 1))
	if n != 0 || err != io.EOF && err != io.ErrUnexpectedEOF {
		if err != nil {
			return fmt.Errorf("gif: reading image data: %v", err)
		}
		return errTooMuch
	}
	if err := text.finish(); err == errTooMuch {
		return err
	} else if err != nil {
		return fmt.Errorf("gif: reading image data: %v", err)
	}
	for _, p := range m.Pix {
		if int(p) >= len(m.Palette) {
			return errors.New("gif: invalid pixel value")
		}
	}
	if b[8]&0x40 != 0 {
		m.Pix = untangle(m.Pix, at.Dx(), at.Dy())
	}
	r.g.Image = append(r.g.Image, m)
	r.g.Delay = append(r.g.Delay, c.delay)
	r.g.Disposal = append(r.g.Disposal, c.disposal)
	return nil
}

// untangle puts the rows of an interlaced frame, which come in four passes, into their order.
func untangle(pix []byte, dx, dy int) []byte {
	out := make([]byte, len(pix))
	from := 0
	for _, pass := range [4][2]int{{0, 8}, {4, 8}, {2, 4}, {1, 2}} {
		for y := pass[0]; y < dy; y += pass[1] {
			copy(out[y*dx:(y+1)*dx], pix[from:])
			from += dx
		}
	}
	return out
}

var errTooMuch = errors.New("gif: too much image data")

// pieces is what the blocks of a frame hold, up to the empty block.
type pieces struct {
	r   *reader
	b   []byte
	err error
}

func (p *pieces) fill() error {
	for p.err == nil && len(p.b) == 0 {
		p.next()
	}
	return p.err
}

func (p *pieces) next() {
	p.b = nil
	n, err := p.r.in.ReadByte()
	switch {
	case err != nil:
		p.err = short(err)
	case n == 0:
		p.err = io.EOF
	default:
		if p.b, p.err = p.r.take(int(n)); p.err != nil {
			p.b = nil
		}
	}
}

func (p *pieces) ReadByte() (byte, error) {
	if len(p.b) == 0 && p.fill() != nil {
		return 0, p.err
	}
	c := p.b[0]
	p.b = p.b[1:]
	return c, nil
}

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.b) == 0 && p.fill() != nil {
		return 0, p.err
	}
	n := copy(b, p.b)
	p.b = p.b[n:]
	return n, nil
}

// finish wants the empty block next; before it a block may be left in part, or one of a single byte.
func (p *pieces) finish() error {
	if p.err == nil && len(p.b) == 0 {
		if p.next(); len(p.b) > 1 {
			return errTooMuch
		}
	}
	if p.err == nil {
		if p.next(); p.err == nil {
			return errTooMuch
		}
	}
	if p.err == io.EOF {
		return nil
	}
	return p.err
}

func decode(in io.Reader, onlyConfig, onlyFirst bool) (*GIF, error) {
	r := &reader{}
	if from, ok := in.(source); ok {
		r.in = from
	} else {
		r.in = bufio.NewReader(in)
	}
	r.g.LoopCount = -1
	if err := r.header(); err != nil {
		return nil, err
	}
	c := control{clear: -1}
	for !onlyConfig {
		kind, err := r.in.ReadByte()
		if err != nil {
			return nil, fmt.Errorf("gif: reading frames: %v", short(err))
		}
		switch kind {
		case 0x21:
			err = r.extension(&c)
		case 0x2c:
			err = r.frame(c)
			c = control{clear: -1}
			if err == nil && onlyFirst {
				return &r.g, nil
			}
		case 0x3b:
			if len(r.g.Image) == 0 {
				return nil, fmt.Errorf("gif: missing image data")
			}
			return &r.g, nil
		default:
			err = fmt.Errorf("gif: unknown block type: 0x%.2x", kind)
		}
		if err != nil {
			return nil, err
		}
	}
	return &r.g, nil
}

func Decode(r io.Reader) (image.Image, error) {
	g, err := decode(r, false, true)
	if err != nil {
		return nil, err
	}
	return g.Image[0], nil
}

func DecodeAll(r io.Reader) (*GIF, error) { return decode(r, false, false) }

func DecodeConfig(r io.Reader) (image.Config, error) {
	g, err := decode(r, true, false)
	if err != nil {
		return image.Config{}, err
	}
	return g.Config, nil
}
