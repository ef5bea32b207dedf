import CXML
import CZip
