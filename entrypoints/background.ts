// Owns storage and review; answers ports and messages.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
